// Español: la tabla del turno de hoy, donde el servidor la tiene.
import type { worldBoard as english } from '../en/world-board.ts'
import type { Translation } from '../key.ts'

export const worldBoard: Translation<typeof english> = {
  worldBoard: {
    title: 'La tabla de todos',
    intro:
      'Quien juegue el turno de hoy en este servidor puede estar en una misma tabla, con los dos modos uno al lado del otro. El servidor repite cada partida antes de mostrarla.',
    name: 'Tu nombre en la tabla',
    join: 'Jugar para la tabla',
    privacy:
      'El servidor recibe este nombre y, desde ahora, tus turnos puntuables; nada más. Un intento cuenta si dura lo que dura un turno: no caben pausas ni cámara lenta.',
    plays:
      'Juegas para la tabla como **{{name}}**. Las pausas cuentan como tiempo: un intento que dura mucho más que el turno no se publica.',
    leave: 'Volver a jugar solo para mí',
    see: 'Ver la tabla',
    started: 'El servidor sabe cuándo empezó. Se publicará cuando termine.',
    entered: 'En la tabla: puesto {{place}} de {{count}}.',
    refused: 'No está en la tabla: {{why}}',
    loading: 'Pidiendo la tabla…',
    nobody: 'Hoy todavía no hay nadie.',
    count_one: '{{count}} persona, por los puntos de ambos modos juntos',
    count_many: '{{count}} de personas, por los puntos de ambos modos juntos',
    count_other: '{{count}} personas, por los puntos de ambos modos juntos',
    own: 'Tu fila',
    you: 'tú',
    checked: 'El servidor ha repetido cada fila, y duró lo que dura un turno.',
    before: 'Anteriores',
    after: 'Siguientes',
    range: '{{from}} a {{to}}',
    watch: 'Ver',
    watchName: 'Ver a {{name}}',
    gone: 'Esta repetición no se puede obtener ahora.',
    forget: 'Quitarme de la tabla',
    forgetGo: 'Quitar todo lo mío',
    keep: 'Dejarlo',
    reason: {
      any: 'el servidor no lo aceptó.',
      noAnswer: 'el servidor no respondió.',
      tooFast: 'fue demasiado seguido. Espera un momento.',
      otherDay: 'el reloj de este dispositivo dice otro día que el del servidor.',
      alreadyPlayed: 'tu intento de ese día ya está.',
      noName: 'no se ve nada de ese nombre. Elige otro.',
      unfitName: 'no todo el mundo quiere leer ese nombre. Elige otro.',
      otherVersion: 'esta página es de otra versión que el servidor.',
      serverFull: 'la tabla de hoy está llena.',
    },
    fault: {
      any: 'no se pudo verificar.',
      tooEarly: 'no se puede haber jugado tan pronto.',
      tooLate: 'duró mucho más de lo que dura un turno.',
      copied: 'otra persona ya entregó esa misma partida.',
      rules: 'se jugó con otras reglas.',
    },
  },
}
