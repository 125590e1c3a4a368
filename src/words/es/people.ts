// Spanish: people of a room beside each other, and the links that bring their shifts.
import type { people as english } from '../en/people.ts'
import type { Translation } from '../key.ts'

const columns = '{{count}} personas de {{from}} a {{to}}'
const added = '{{count}} turnos comprobados y puestos en la tabla.'
const twice = '{{count}} enlaces ya estaban en la tabla.'
const ofSeed = '{{level}}, clientes núm. {{seed}} ({{count}} turnos)'
const keep = 'Guardar aquí las {{count}}'
const show = 'Ver las {{count}}'

export const people: Translation<typeof english> = {
  people: {
    title: 'Una fila por persona',
    name: 'Nombre',
    ratio: 'Proporción',
    times: '{{ratio}}×',
    none: 'sin jugar',
    both: 'Ver lado a lado los dos turnos de {{name}}',
    bothShort: 'Lado a lado',
    show_one: show,
    show_many: show,
    show_other: show,
    usual:
      'Para la persona de en medio, de {{count}} que jugaron los dos modos, el asíncrono valió **{{ratio}}×**.',
    one: '{{name}} logró **{{ratio}}×** de puntos en asíncrono.',
    open: 'Nadie ha jugado todavía los dos modos: luego vendrá la proporción.',
    spread: 'Hasta dónde llegó la sala',
    spreadHint: 'Cada ladrillo es lo mejor de una persona. Cada columna abarca {{step}} puntos.',
    median: 'mediana {{score}}',
    spreadWords: '{{mode}}: {{columns}}.',
    column_one: '{{count}} persona de {{from}} a {{to}}',
    column_many: columns,
    column_other: columns,
  },
  keep: {
    offer: 'Guardar aquí esta puntuación',
    hint: 'Queda entre las mejores puntuaciones de este navegador, a nombre de quien la envió.',
    kept: 'Guardada entre las mejores puntuaciones.',
    here: 'Esta puntuación está entre tus mejores puntuaciones.',
    scores: 'Ver las mejores puntuaciones',
  },
  collect: {
    title: 'Reunir puntuaciones',
    intro:
      'Cada quien envía el enlace de su turno: Compartir y luego Copiar. Pégalos todos aquí, con lo demás del chat si hace falta.',
    open: 'Reunir las puntuaciones de una sala',
    links: 'Enlaces, todos los que quieras',
    add: 'Ponerlos en la tabla',
    reading: '{{done}} de {{of}} enlaces comprobados',
    added_one: '{{count}} turno comprobado y puesto en la tabla.',
    added_many: added,
    added_other: added,
    twice_one: '{{count}} enlace ya estaba en la tabla.',
    twice_many: twice,
    twice_other: twice,
    nothing: 'En este texto no hay ningún enlace. Un enlace lleva «#run=».',
    faults: 'Lo que no se pudo contar',
    line: 'Línea {{line}}',
    fault: {
      noLink:
        'En esta dirección no hay ningún turno. Pide el enlace que sale en Compartir, en los resultados.',
      invitation:
        'Invita a un turno y no contiene ninguno. Pide el enlace que sale en Compartir después de jugar.',
      damaged:
        'Le faltan letras o están cambiadas. Pídelo otra vez: Compartir, luego Copiar, y que lo envíen entero.',
      tooLong: 'Es más largo que cualquier turno. Pide el enlace otra vez.',
      foreign: 'Se jugó en una versión más nueva. Recarga esta página y pégalo otra vez.',
      otherRules:
        'Se jugó en otra versión. Que quien lo envió recargue el juego y juegue otra vez.',
      earlier:
        'Se jugó con reglas anteriores, que no se comparan. Que quien lo envió recargue el juego y juegue otra vez.',
      forged:
        'El turno que contiene no llega a la puntuación que dice. No cuenta; pregunta cómo se hizo.',
      robot: 'Lo jugó un robot. Pide un turno propio.',
      branch: 'Lo empezó otra persona. Pide un turno jugado desde el principio.',
      unfinished: 'Se dejó antes del final. Pide un turno jugado hasta el final.',
    },
    customers: 'Clientes',
    customersOf_one: '{{level}}, clientes núm. {{seed}} ({{count}} turno)',
    customersOf_many: ofSeed,
    customersOf_other: ofSeed,
    sameName: 'Un nombre es una persona: quien lo comparta, que agregue una inicial.',
    keep_one: 'Guardar aquí {{count}} puntuación',
    keep_many: keep,
    keep_other: keep,
    keptAll: 'Todas están entre tus mejores puntuaciones.',
    save: 'Guardar como tabla (CSV)',
    clear: 'Vaciar la tabla',
    clearQuestion: '¿Vaciar la tabla? Lo que no esté guardado se pierde.',
    clearYes: 'Sí, vaciarla',
    clearNo: 'Dejarla',
    back: 'Volver',
    columns: { level: 'nivel', seed: 'semilla' },
  },
  scan: {
    start: 'Escanear con la cámara',
    stop: 'Apagar la cámara',
    aim: 'Pon el código QR de un resultado ante la cámara. Se leen uno tras otro.',
    picture: 'Imagen de la cámara',
    starting: 'La cámara se está encendiendo …',
    found: '{{name}}: {{score}}, {{mode}}. El siguiente, por favor.',
    again: '{{name}} ya está en la tabla.',
    fault: {
      refused:
        'No se dio permiso a la cámara. Permítelo en la barra de direcciones y pulsa otra vez, o pega los enlaces.',
      none: 'Aquí no hay cámara. Pega los enlaces.',
      insecure:
        'Los navegadores solo dan la cámara a páginas con https o en este mismo equipo. Pega los enlaces.',
      failed: 'No se pudo encender la cámara; quizá la usa otro programa. Pega los enlaces.',
      notLoaded:
        'No se pudo cargar lo que lee los códigos QR. Revisa tu conexión o pega los enlaces.',
    },
  },
}
