// Spanish: what is said of a link that has come.
import type { links as english } from '../en/links.ts'
import type { Translation } from '../key.ts'

export const links: Translation<typeof english> = {
  link: {
    kept: 'Llegó un enlace. Se abrirá cuando vuelvas al inicio.',
    fault: {
      damaged: 'Este enlace está dañado: le faltan letras o le cambiaron algunas. Pídelo otra vez.',
      tooLong: 'Este enlace es más largo que cualquier turno de este café, así que no se leyó.',
      foreign:
        'Este enlace es de un nivel o de un tipo de turno que este café no conoce. Quizá lo conozca una versión más nueva.',
      otherRules:
        'El turno de este enlace se jugó con otras reglas que las de ahora, así que no se puede mostrar.',
      forged: 'Este enlace no contiene lo que dice: al repetirlo, su turno termina de otra manera.',
    },
  },
  offered: {
    everyone: 'Tu sala juega esto',
    modes:
      'Dos turnos de {{seconds}} segundos con los mismos clientes: primero esperas en la cocina cada plato y luego ya no.',
    start: {
      blocking: 'Empezar en bloqueante',
      async: 'Ahora asíncrono: mismos clientes',
    },
    instead: {
      blocking: 'Mejor bloqueante',
      async: 'Mejor asíncrono',
    },
    shift: '{{level}}, clientes núm. {{seed}}',
    forget: 'Otra cosa',
  },
}
