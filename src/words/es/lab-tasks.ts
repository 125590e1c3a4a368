// Español: las tareas del laboratorio de código.
import type { labTasks as english } from '../en/lab-tasks.ts'
import type { Translation } from '../key.ts'

export const labTasks: Translation<typeof english> = {
  labTask: {
    choose: 'Tarea',
    free: 'Uso libre',
    place: 'Tarea {{number}} de {{of}}',
    option: '{{number}} {{name}} · {{stars}} de 3',
    hints: 'Pistas',
    hint: { 1: '1 Mira', 2: '2 Regla', 3: '3 Repetición' },
    stars: 'Qué piden las estrellas',
    aim: 'Estrella {{star}}: {{aim}}',
    met: 'lograda',
    missed: 'no lograda',
    now: 'ahora: {{figures}}',
    again: 'Empezar de nuevo',
    solution: 'Ver una solución',
    watch: 'Ver una solución durante ocho segundos',
    noWatch: 'No se pudo mostrar la solución. Pulsa otra vez para intentarlo de nuevo.',
    solutionName: 'Una solución',
    next: 'Tarea siguiente',
  },
  labAim: {
    served: 'Se atiende al menos a {{value}} clientes.',
    lost: 'No más de {{value}} clientes se van sin comer.',
    stoodMs: 'El mesero está parado no más de {{value}} s.',
    parties: 'Se atiende al menos a {{value}} grupos.',
    partyMs: 'Ningún grupo espera su bandeja más de {{value}} s.',
    burntMs: 'Ningún plato quemado queda ahí más de {{value}} s.',
    cookedOnMs: 'Se cocina para nadie no más de {{value}} s.',
    shipped: 'Se envían al menos {{value}} pedidos.',
    oversold: 'No se venden más de {{value}} cosas que ya no hay.',
    idleTagMs: 'Ninguna etiqueta inútil cuelga más de {{value}} s.',
    cookedForNobody: 'No se cocinan más de {{value}} platos para nadie.',
    mailMs: 'Cada respuesta del banco se avisa en {{value}} s.',
    ordersAtOnce: 'No hay más de {{value}} pedidos en curso a la vez.',
    problems: 'El programa no tiene más de {{value}} problemas.',
    bestPoints: 'No más de {{value}} puntos detrás del mejor robot.',
  },
  labAimSpecial: {
    lost: 'Nadie se va sin comer.',
    oversold: 'No se vende nada que ya no hay.',
    cookedForNobody: 'No se cocina ningún plato para nadie.',
    problems: 'Toda llamada se espera y todo error se captura.',
    bestPoints: 'Más puntos que el mejor robot.',
  },
  labTasks: {
    'make-async': {
      name: 'Hazlo asíncrono',
      ask: 'El mesero se queda en la cocina por cada plato. Que nadie espere por eso.',
      hints: {
        1: 'Mira las manos levantadas mientras el mesero está parado en la cocina.',
        2: 'Una llamada que espera con await deja correr a otras; una bloqueante lo detiene todo.',
        3: 'Pon los pasos de un cliente en una función asíncrona, y empiézala por cada mano.',
      },
    },
    'forgotten-await': {
      name: 'El await olvidado',
      ask: 'Nadie recibe su plato. Lee qué dice la consola, y en qué línea.',
      hints: {
        1: 'Pulsa las líneas de la consola: cada una lleva a su lugar.',
        2: 'Una llamada da enseguida una promesa. Su resultado está después del await.',
        3: 'A dos llamadas les falta: la del plato y la de servir.',
      },
    },
    'start-first': {
      name: 'Primero empezar, luego esperar',
      ask: 'Un grupo quiere sus tres platos juntos. Que se cocinen al mismo tiempo.',
      hints: {
        1: 'Mira a los cocineros: dos no tienen nada que hacer.',
        2: 'Lo que se espera enseguida empieza una cosa tras otra.',
        3: 'Toma todos los pedidos, empieza todos los platos y luego espéralos (Promise.all, asyncio.gather).',
      },
    },
    'burnt-dish': {
      name: 'Captura el plato quemado',
      ask: 'Uno de cada cuatro platos se quema, y su cliente espera para siempre. Captúralo.',
      hints: {
        1: 'Mira los tickets rojos en la barra: nadie los recoge.',
        2: 'Una llamada lanza su error en el await, y ahí se captura.',
        3: 'Con Burnt, da otra vez el mismo pedido a kitchen.cook.',
      },
    },
    'cancel-left': {
      name: 'Cancela para quien se fue',
      ask: 'Los clientes con prisa se van. Retira el ticket cuando su cliente ya no está.',
      hints: {
        1: 'Mira a los cocineros cuando un cliente se ha ido: siguen.',
        2: 'Que nadie espere ya no detiene nada. Alguien tiene que cancelar.',
        3: 'Con CustomerLeft, espera pull de ese pedido.',
      },
    },
    'last-cake': {
      name: 'La carrera por la última tarta',
      ask: 'Entre mirar y enviar, otro compra lo mismo. No vendas nada dos veces.',
      hints: {
        1: 'Mira dos pedidos de lo mismo mientras el primer pago está pendiente.',
        2: 'Lo que miraste antes de un await puede ser otro después.',
        3: 'Reserva antes de esperar el pago; con Declined, devuelve la etiqueta.',
      },
    },
    'rail-semaphore': {
      name: 'Un semáforo para el riel',
      ask: 'Un cocinero y demasiados tickets: casi todos llegan tarde. Deja entrar a pocos.',
      hints: {
        1: 'Mira cuánto cuelga un ticket y cuándo se va su cliente.',
        2: 'Un cliente con la mano levantada tiene más paciencia que uno que ya pidió.',
        3: 'A un cocinero le bastan un pedido que se cocina y otro que sigue: dos lugares.',
      },
    },
    'retry-limit': {
      name: 'Reintentar con un límite',
      ask: 'El banco dice que no, y el programa pregunta sin fin. Ríndete, y dilo.',
      hints: {
        1: 'Mira a los clientes con el pago rechazado: nadie les avisa.',
        2: 'Un reintento necesita una pausa, un límite y algo que hacer después.',
        3: 'Tras tres veces, deja salir el error, captúralo y espera turnDown de la mesa.',
      },
    },
    'two-workers': {
      name: 'Una cola con dos trabajadores',
      ask: 'Dos pedidos a la vez, no más. Un trabajador es lento, y un cliente lo termina.',
      hints: {
        1: 'Mira el bucle de eventos cuando se va el primer cliente: ya no hay trabajador.',
        2: 'Tantos trabajadores como puedan estar ocupados; un error no debe terminar el bucle.',
        3: 'Captura CustomerLeft dentro del bucle, y empieza dos trabajadores.',
      },
    },
    'beat-robot': {
      name: 'Gana al robot',
      ask: 'Por orden de llegada está bien. Los robots son mejores: gana al mejor.',
      hints: {
        1: 'Míralo al lado del robot: ¿a quién va primero?',
        2: 'Las llamadas siguen en el orden en que pides. Pide más tarde, y decides tú.',
        3: 'Lleva una lista de lo pendiente; haz siempre lo del menos paciente.',
      },
    },
  },
}
