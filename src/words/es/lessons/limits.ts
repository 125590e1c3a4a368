// Spanish: the lessons of the chapter Límites honestos.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const limits = {
  'too-many-tickets': {
    teaches: 'Di: todavía no',
    learnt:
      'No te hacía falta un mesero más rápido. Te hacía falta decir **todavía no**. Un límite a lo que está en curso se llama **contrapresión**.',
    limits: 'el cuello de botella está detrás de ti: ningún mesero acelera a un cocinero.',
    ask: 'Una base de datos responde diez preguntas a la vez, y llegan mil visitantes. ¿Qué ayuda?',
    answers: {
      1: 'Hacer las mil a la vez',
      2: 'Hacer diez a la vez',
      3: 'Hacer cada pregunta dos veces',
    },
    why: 'Las demás preguntas esperan donde esperar es barato, y ninguna se responde demasiado tarde.',
    hints: {
      1: 'Cuenta las comandas del riel y los clientes que se van mientras esperan la comida.',
      2: 'Un cocinero hace un plato a la vez. Elige un riel corto y deja las manos arriba hasta que esté casi vacío.',
    },
  },
} as const satisfies Lessons<'too-many-tickets'>
