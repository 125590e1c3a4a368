// Spanish: the results of a shift, and why they are what they are.
import type { results as english } from '../en/results.ts'
import type { Translation } from '../key.ts'

const manyCooksWhileBetter =
  'La cocina fue igual de rápida en los dos turnos. En modo bloqueante pasaste **{{stood}}** del turno sin moverte mientras {{count}} cocineros dormían. El modo asíncrono no cocinó más rápido: **dejó de esperar**.'
const manyCooksWhileBlocking =
  'Pasaste **{{stood}}** del turno sin moverte mientras {{count}} cocineros dormían. Los clientes levantaban la mano y **nadie estaba libre para verlos**.'
const manyHandsBetter =
  'En modo bloqueante pasaste **{{stood}}** del turno sin moverte, y mientras tanto había hasta **{{count}} manos** levantadas. El modo asíncrono no cocinó más rápido: **dejó de esperar**.'
const manyHandsBlocking =
  'Había hasta **{{count}} manos** levantadas mientras esperabas de pie, y esperar se llevó **{{stood}}** del turno. En modo asíncrono puedes **ir enseguida**.'
const manyHandsAlone =
  'Había hasta **{{count}} manos** levantadas mientras esperabas de pie, y esperar se llevó **{{stood}}** del turno: en modo bloqueante un mesero **se queda de pie hasta que el plato está listo**.'

const robotBoth =
  'La cocina fue igual de rápida en los dos turnos. En modo bloqueante el robot pasó **{{stood}}** del turno sin moverse mientras {{count}} cocineros dormían. El modo asíncrono no cocinó más rápido: **dejó de esperar**.'

export const results: Translation<typeof english> = {
  results: {
    seeWhy: 'Ver por qué',
    nameThis: '¿De quién es esta puntuación?',
    nameThisHint: 'para los récords',
    takeName: 'Tomar «{{name}}»',
    names:
      'Galleta Veloz, Bollo Alegre, Cuchara Ágil, Capitán Migaja, Café con Suerte, Pan Valiente, Sopa Feliz, Fideo Listo, Tarta Risueña, Flan Rápido, Churro Audaz, Gofre Genial',
    more: 'Más',
    less: 'Cerrar',
    next: 'Siguiente: {{level}}',
    realNames:
      'Quien programa llama así a lo que acabas de tener: tus manos eran una **pila de llamadas**, la cocina trabajaba **en segundo plano** y lo que te esperaba era la **cola de tareas**.',
    over: 'Fin del turno.',
    customers: '{{level}} · clientes núm. {{seed}}',
    same: 'Los mismos clientes. La misma cocina.',
    times: '{{ratio}}× la puntuación.',
    fromNothing: '{{score}} puntos en vez de ninguno.',
    alike: 'Casi la misma puntuación.',
    behind: 'Esta vez gana el bloqueante.',
    inviteAsync: '¿Y ahora los mismos clientes, sin la espera?',
    inviteBlocking: 'Ahora mira lo que la espera les hace a los mismos clientes.',
    inviteSelf: 'Ahora tú: te esperan los mismos clientes.',
    inviteAgain: '¿Los mismos clientes, otra vez?',
    score: 'Puntuación',
    satisfaction: 'Satisfacción',
    throughput: 'Rendimiento',
    servedLost: 'Atendidos · perdidos',
    sentHome: 'Enviados a casa',
    stoodStill: 'Sin moverte',
    wages: 'Puntos menos sueldos',
    wagesOf: '{{points}} − {{wages}}',
    perMinute: '{{number}} / min',
    where: 'En qué se fueron los {{seconds}} segundos',
    shares: {
      working: 'trabajando {{share}}',
      standing: 'sin moverte {{share}}',
      idle: 'sin nada que hacer {{share}}',
      cooking: 'cocina trabajando {{share}}',
      asleep: 'cocina dormida {{share}}',
    },
    newBest: '¡nuevo récord!',
    yourBest: 'tu récord',
    thisShift: 'este turno',
    playedBy: 'jugado por un robot: {{robot}}',
    parPending: 'Los robots todavía atienden a estos clientes …',
    goodRobot: 'Un buen robot consigue **{{par}}**. Esto es el {{share}} de eso.',
    scoreStars:
      'Estas estrellas son por la puntuación, comparada con la de un buen robot. En la campaña, las de este nivel son por su meta.',
    robotThere: 'Un buen robot consigue {{par}}.',
    again: 'Jugar de nuevo',
    playYourself: 'Juégalo tú',
    watchAgain: 'Ver de nuevo',
    watchMode: {
      blocking: 'Ver el bloqueante',
      async: 'Ver el asíncrono',
    },
    tryMode: {
      blocking: 'Ahora bloqueante: mismos clientes',
      async: 'Ahora asíncrono: mismos clientes',
    },
    scores: 'Récords',
    title: 'Volver al inicio',
  },
  why: {
    robotBoth_one:
      'La cocina fue igual de rápida en los dos turnos. En modo bloqueante el robot pasó **{{stood}}** del turno sin moverse mientras el otro cocinero dormía. El modo asíncrono no cocinó más rápido: **dejó de esperar**.',
    robotBoth_many: robotBoth,
    robotBoth_other: robotBoth,
    better_one:
      'La cocina fue igual de rápida en los dos turnos. En modo bloqueante pasaste **{{stood}}** del turno sin moverte mientras el otro cocinero dormía. El modo asíncrono no cocinó más rápido: **dejó de esperar**.',
    better_many: manyCooksWhileBetter,
    better_other: manyCooksWhileBetter,
    betterHands_one:
      'En modo bloqueante pasaste **{{stood}}** del turno sin moverte, y mientras tanto había **{{count}} mano** levantada. El modo asíncrono no cocinó más rápido: **dejó de esperar**.',
    betterHands_many: manyHandsBetter,
    betterHands_other: manyHandsBetter,
    possibleRobot:
      'Con los mismos clientes un buen robot consigue **{{blocking}}** esperando de pie y **{{async}}** sin esperar: tanto es posible.',
    possible:
      'Mientras un plato se cocina hay tiempo para **la siguiente mano**: en modo asíncrono nada te retiene en la cocina.',
    alikeQuiet:
      'Con tan pocos clientes **casi no había otra cosa que hacer** mientras se cocinaba un plato. El modo asíncrono rinde cuando hay más trabajo esperando.',
    alikeStood:
      'También en el turno asíncrono pasaste **{{stood}}** del tiempo sin moverte. No esperar solo ayuda si mientras tanto **haces otra cosa**.',
    alike:
      'Los mismos cocineros, los mismos platos y, esta vez, casi la misma puntuación. En modo asíncrono, sirve **primero** lo que está listo y después toma pedidos nuevos.',
    behind:
      'El modo asíncrono solo te deja elegir qué hacer después, y esta vez **tus decisiones costaron más** que quedarte esperando. Prueba a servir primero los platos listos.',
    blockingHands_one:
      'Había **{{count}} mano** levantada mientras esperabas de pie, y esperar se llevó **{{stood}}** del turno. En modo asíncrono puedes **ir enseguida**.',
    blockingHands_many: manyHandsBlocking,
    blockingHands_other: manyHandsBlocking,
    blockingAlone_one:
      'Había **{{count}} mano** levantada mientras esperabas de pie, y esperar se llevó **{{stood}}** del turno: en modo bloqueante un mesero **se queda de pie hasta que el plato está listo**.',
    blockingAlone_many: manyHandsAlone,
    blockingAlone_other: manyHandsAlone,
    blockingOnly_one:
      'Pasaste **{{stood}}** del turno sin moverte mientras el otro cocinero dormía. El siguiente cliente levantó la mano y **nadie estaba libre para verlo**.',
    blockingOnly_many: manyCooksWhileBlocking,
    blockingOnly_other: manyCooksWhileBlocking,
    idle: 'Durante **{{idle}}** del turno los clientes esperaban y no había ningún pedido en marcha: ahí caben muchos más puntos. **Toca a quien te llame** en cuanto lo haga.',
    nothingOrdered:
      'No tomaste ningún pedido, así que no había nada que esperar. **Toca a quien te llame** en cuanto lo haga y pasa su pedido.',
    asyncOnly:
      'Los platos tardaron lo de siempre. Solo que no te quedaste mirando: apenas **{{stood}}** del turno se fue sin moverte. El modo bloqueante muestra **cuánto te ahorró eso**.',
    asyncAlone:
      'Los platos tardaron lo de siempre. Solo que no te quedaste mirando: apenas **{{stood}}** del turno se fue sin moverte.',
    asyncStood:
      'Esperar de pie se llevó **{{stood}}** del turno, y en modo asíncrono nada te retiene. Deja la comanda y **sigue tu ronda**: la campana te llamará.',
    robot:
      'Este turno lo jugó un robot, así que no cuenta entre tus récords. Solo ve lo mismo que tú: las manos, las barras de paciencia y los platos listos en la barra.',
  },
  brief: {
    ahead: '{{who}} +{{points}}',
    even: 'Empate por ahora',
    goOn: 'Continuar',
    atLeisure: 'Ver con calma',
  },
  rows: {
    title: 'Bloqueante y asíncrono, en tus cifras',
    feature: 'Qué',
    execution: 'Trabajo',
    executionOf_one: '{{count}} plato en marcha como máximo',
    executionOf_many: '{{count}} de platos en marcha como máximo',
    executionOf_other: '{{count}} platos en marcha como máximo',
    waiting: 'Espera',
    waitingOf: '{{share}} de tu tiempo, de pie',
    performance: 'Rendimiento',
    performanceOf: '{{served}} servidos, {{number}} por minuto',
    experience: 'Clientes',
    experienceOf: '{{share}} satisfechos',
    best: 'Mejor para',
    bestOf: {
      blocking: 'trabajo corto, cálculo propio, pasos que se necesitan entre sí',
      async: 'mucho que espera: web, servidores, apps',
    },
  },
}
