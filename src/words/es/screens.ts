// Spanish: the title, results, high scores, settings and what is told in passing.

const manyCooksWhileBetter =
  'La cocina fue igual de rápida en los dos turnos. En modo bloqueante pasaste **{{stood}}** del turno sin moverte mientras {{count}} cocineros dormían. El modo asíncrono no cocinó más rápido: **dejó de esperar**.'
const manyCooksWhileBlocking =
  'Pasaste **{{stood}}** del turno sin moverte mientras {{count}} cocineros dormían. Los clientes levantaban la mano y **nadie estaba libre para verlos**.'
const stars = '{{count}} de 3 estrellas'

const robotBoth =
  'La cocina fue igual de rápida en los dos turnos. En modo bloqueante el robot pasó **{{stood}}** del turno sin moverse mientras {{count}} cocineros dormían. El modo asíncrono no cocinó más rápido: **dejó de esperar**.'

export const screens = {
  title: {
    name: 'Café Await',
    tagline: 'Un mesero. Clientes con hambre. No te quedes ahí parado.',
    modes: 'Empezar un turno',
    levels: 'Nivel',
    yourBest: 'tu récord {{score}}',
    yourBestRatio: 'tu récord {{score}} · {{ratio}}×',
    noBest: 'sin jugar todavía',
    yourName: 'Tu nombre',
    nameHint: 'para los récords',
    scores: 'Récords',
    settings: 'Ajustes',
    projector: 'Proyector',
    projectorHint: 'Pantalla completa, en letras grandes (F)',
    footer: 'Unos 90 segundos por turno · ratón, pantalla táctil, teclado o control · sin cuenta',
    underWay: 'Dejaste un turno a medias: {{level}}, {{mode}}.',
    goOn: 'Seguir tu turno',
    forget: 'Descartarlo',
    startHere: 'Empieza aquí',
    thenThis: 'Luego esto',
    nowThis: 'Ahora esto',
    coachMe: 'Guíame',
    coachHint: 'Que te muestren otra vez qué tocar, en ambos modos',
  },
  results: {
    seeWhy: 'Ver por qué',
    nameThis: '¿De quién es esta puntuación?',
    nameThisHint: 'para los récords',
    over: 'Fin del turno.',
    shift: '{{level}} · semilla {{seed}}',
    same: 'Los mismos clientes. La misma cocina.',
    times: '{{ratio}}× la puntuación.',
    fromNothing: '{{score}} puntos en vez de ninguno.',
    alike: 'Casi la misma puntuación.',
    behind: 'Esta vez gana el bloqueante.',
    ratio: 'El asíncrono logró {{ratio}}× la puntuación.',
    inviteAsync: '¿Y ahora los mismos clientes, sin la espera?',
    inviteBlocking: 'Ahora mira lo que la espera les hace a los mismos clientes.',
    inviteSelf: 'Ahora tú: te esperan los mismos clientes.',
    score: 'Puntuación',
    satisfaction: 'Satisfacción',
    throughput: 'Rendimiento',
    servedLost: 'Atendidos · perdidos',
    stoodStill: 'Sin moverte',
    wages: 'Puntos menos sueldos',
    wagesOf: '{{points}} − {{wages}}',
    perMinute: '{{number}} / min',
    where: 'En qué se fueron los {{seconds}} segundos',
    shares: {
      working: 'trabajando {{share}}',
      standing: 'sin moverte {{share}}',
      idle: 'sin nada que hacer {{share}}',
    },
    newBest: '¡nuevo récord!',
    yourBest: 'tu récord',
    thisShift: 'este turno',
    playedBy: 'jugado por un robot: {{robot}}',
    parPending: 'Los robots todavía atienden a estos clientes …',
    par: 'Par de los robots: {{par}}; {{robot}} logró {{score}}.',
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
    alikeQuiet:
      'Con tan pocos clientes **casi no había otra cosa que hacer** mientras se cocinaba un plato. El modo asíncrono rinde cuando hay más trabajo esperando.',
    alikeStood:
      'También en el turno asíncrono pasaste **{{stood}}** del tiempo sin moverte. No esperar solo ayuda si mientras tanto **haces otra cosa**.',
    alike:
      'Los mismos cocineros, los mismos platos y, esta vez, casi la misma puntuación. En modo asíncrono, sirve **primero** lo que está listo y después toma pedidos nuevos.',
    behind:
      'El modo asíncrono solo te deja elegir qué hacer después, y esta vez **tus decisiones costaron más** que quedarte esperando. Prueba a servir primero los platos listos.',
    blockingOnly_one:
      'Pasaste **{{stood}}** del turno sin moverte mientras el otro cocinero dormía. El siguiente cliente levantó la mano y **nadie estaba libre para verlo**.',
    blockingOnly_many: manyCooksWhileBlocking,
    blockingOnly_other: manyCooksWhileBlocking,
    idle: 'Durante **{{idle}}** del turno no habías empezado nada mientras los clientes esperaban. El modo aún no tiene la culpa: **toca una mano levantada** e inténtalo otra vez.',
    asyncOnly:
      'Los platos tardaron lo de siempre. Solo que no te quedaste mirando: apenas **{{stood}}** del turno se fue sin moverte. El modo bloqueante muestra **cuánto te ahorró eso**.',
    asyncStood:
      'Pasaste **{{stood}}** del turno sin moverte, y nadie te obligó. Deja la comanda y **sigue tu ronda**: la campana te llamará.',
    robot:
      'Este turno lo jugó un robot, así que no cuenta entre tus récords. Solo ve lo mismo que tú: las manos, las barras de paciencia y los platos listos en la barra.',
  },
  stars: {
    text_one: '{{count}} de 3 estrellas',
    text_many: stars,
    text_other: stars,
    pending: 'estrellas por llegar',
  },
  scores: {
    title: 'Récords',
    level: 'Nivel',
    seed: 'Clientes',
    houseSeed: 'La semilla de la casa ({{seed}})',
    otherSeed: 'Semilla {{seed}}',
    rank: 'Puesto',
    player: 'Nombre',
    score: 'Puntuación',
    stars: 'Estrellas',
    date: 'Fecha',
    nameless: 'mesero sin nombre',
    ratio: 'Tu mejor turno asíncrono vale **{{ratio}}×** tu mejor turno bloqueante.',
    ratioOpen: 'Juega los dos modos con los mismos clientes para ver cuánto cuesta esperar.',
    empty: {
      blocking:
        'Todavía no hay turnos bloqueantes. Alguien tiene que plantarse primero en la barra.',
      async: 'Todavía no hay turnos asíncronos. La campana espera para sonar.',
    },
    play: {
      blocking: 'Jugar bloqueante',
      async: 'Jugar asíncrono',
    },
    results: 'Volver a los resultados',
    back: 'Volver al inicio',
  },
  settings: {
    title: 'Ajustes',
    name: 'Tu nombre',
    nameHint: 'Aparece en los récords de este dispositivo. Máximo 24 caracteres.',
    motion: 'Menos movimiento',
    motionHint: 'Las cosas aparecen poco a poco en vez de deslizarse, saltar y rebotar.',
    motionChoice: {
      system: 'Según el sistema',
      on: 'Sí',
      off: 'No',
    },
    language: 'Idioma',
    languageSystem: 'Según el sistema',
    sounds: 'Sonido y música',
    sound: 'Sonido',
    music: 'Música',
    mute: 'Silenciar todo',
    muteHint: 'Pulsa M en cualquier pantalla para silenciar o volver a oír.',
    singleKeys: 'Teclas sueltas',
    singleKeysHint:
      'Las letras y los números actúan al momento, sin Ctrl ni Alt. Desactívalas si dictas; las flechas, Tab e Intro siguen funcionando.',
    projector: 'Vista de proyector',
    projectorHint:
      'Pantalla completa, en letras que se leen desde el fondo de la sala. Pulsa F en cualquier pantalla para activarla o quitarla.',
    back: 'Volver al inicio',
  },
  notice: {
    dismiss: 'Cerrar',
    region: 'Mensajes',
    updateReady: 'Hay una versión nueva.',
    update: 'Actualizar',
    programMissing: 'A un mesero de este turno lo dirige un programa que no está aquí.',
    badAddress: 'Esta dirección pide {{what}}, y el café no lo conoce. Acepta {{valid}}.',
    scoresDamaged:
      'Algunos de tus récords no se pudieron leer. Aquí está lo que se pudo salvar, y el texto anterior quedó guardado aparte.',
    settingsDamaged:
      'Tus ajustes no se pudieron leer, así que empiezan de cero. El texto anterior quedó guardado aparte.',
    underWayDamaged:
      'El turno que dejaste a medias no se pudo leer. El texto anterior quedó guardado aparte.',
    recordDamaged:
      'No se pudo leer entero tu registro de turnos del día o la ronda. El texto anterior quedó guardado aparte.',
    storageFull:
      'Este navegador no está guardando nada por ahora. Puedes seguir jugando, pero los récords solo duran hasta que cierres la página.',
    stageNotLoaded: 'No se pudo cargar el salón. Revisa tu conexión y vuelve a cargar la página.',
    languageNotLoaded:
      'No se pudo cargar este idioma. Revisa tu conexión y vuelve a cargar la página.',
    noCanvas:
      'Este navegador no puede dibujar el salón: WebGL está desactivado o no existe. Activa la aceleración por hardware o prueba con otro navegador.',
  },
  failure: {
    title: 'El café se queda a oscuras',
    screen: 'Algo falló en esta pantalla. Vuelve a cargar la página para seguir.',
    reload: 'Volver a cargar la página',
  },
  storage: {
    letGo:
      'El espacio de este navegador está casi lleno. Para hacer lugar se fueron las repeticiones más antiguas ({{number}}); todas las puntuaciones siguen aquí.',
  },
}
