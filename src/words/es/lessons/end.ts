// Spanish: the lesson of graduation, which closes the campaign.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const end = {
  graduation: {
    teaches: 'Todo, a tu manera',
    learnt:
      '**Muchas cosas en curso, una a la vez en la mano:** eso es la programación asíncrona. Ningún plato se cocinó más rápido. El total se acortó solo porque había esperas que solapar, y nadie quedó congelado mientras estabas en otra parte. De cualquier programa pregunta: **¿quién espera y qué puede avanzar mientras tanto?**',
    limits:
      'casi todo el tiempo es cálculo, o el cuello de botella está en otra parte. Más rendimiento y respuestas más prontas llegan donde casi todo el tiempo es espera.',
    ask: 'Un servicio calcula 5 ms por solicitud y espera 95 ms a su base de datos. ¿Qué aporta async?',
    answers: {
      1: 'Cada solicitud tarda 5 ms',
      2: 'Más solicitudes en curso en un hilo',
      3: 'Una base de datos más rápida',
    },
    why: 'Cada solicitud sigue tardando 100 ms. Mientras una espera, el hilo trabaja para otras, hasta donde la base de datos pueda seguir.',
    hints: {
      1: 'Mira cuánto tiempo te quedas de pie en la cocina y cuántas manos hay levantadas mientras tanto.',
      2: 'Sigue de largo. Entrega lo que llevas, sirve lo que está listo y toma el pedido de quien tenga menos paciencia.',
    },
  },
} as const satisfies Lessons<'graduation'>
