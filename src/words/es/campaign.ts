// Spanish: questions and buttons of the campaign.
import type { campaign as english } from '../en/campaign.ts'
import type { Translation } from '../key.ts'

export const campaign: Translation<typeof english> = {
  question: {
    coursesAtOnce: '¿Cuántos platos de un menú se cocinarán a la vez, como máximo?',
    traySeconds: '¿Cuántos segundos tardará una bandeja de tres si las tres comandas van juntas?',
    stoppedAlone: '¿Cuántos platos dejarán de cocinar por su cuenta cuando el cliente se haya ido?',
    writingSaves: '¿Cuántos segundos te ahorrará escribir una comanda, con el plato más rápido?',
    visitsAtOnce: '¿Cuántas visitas harás en el mismo segundo?',
    mostCooksBusy: '¿Cuántos cocineros trabajarán a la vez, como máximo?',
    cookSeconds: '¿Cuántos segundos tardará ahora un plato en cocinarse?',
    chatsInterrupted: '¿Cuántas historias interrumpirá la campana?',
    losersStopped: '¿Cuántos platos dejará un cocinero sin aviso porque el otro fue más rápido?',
    answeredMeanwhile: '¿A cuántos gestos se responderá mientras guarda el botón viejo?',
    burntServed: '¿Cuántos platos quemados se arreglan si nadie mira?',
    unnumberedServed: '¿Cuántos platos sin número de mesa llegarán a sus clientes?',
    paidWhenReceived: '¿Cuántos pedidos estarán ya pagados cuando digas «pedido recibido»?',
    ordersBetween: '¿Cuántos otros pedidos tomarás, como máximo, entre un pedido y su correo?',
    handsBeforeCups:
      'Hay una mano levantada y una taza vacía: ¿a cuántas manos llegarás antes que a la taza?',
    mostDishes: '¿Cuántos platos puede hacer la cocina en este turno, como máximo?',
    asyncTimesBlocking:
      '¿Por cuánto se multiplican los puntos si sigues caminando en vez de esperar de pie?',
  },
  campaign: {
    map: 'La campaña',
    album: 'Álbum',
    questions: 'Preguntas',
    mode: 'Cómo trabajas',
    rail: 'Cuántas comandas caben en el riel',
    skip: 'Saltar la pregunta',
    next: 'Sigue: {{level}}',
    again: 'Otra vez',
    toMap: 'Al mapa',
    toLab: 'En el laboratorio de código',
    learnt: 'Lo que muestra',
    notHelp: '**No ayuda cuando** {{limits}}',
    elsewhere: '¿Y en otra parte?',
    predict: 'Antes del turno',
  },
  debrief: {
    counts: 'ninguno, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
    served: 'Atendidos: {{number}}.',
    lost: 'Se fueron: {{number}}.',
    nobodyLost: 'Nadie se fue.',
    before: {
      blocking: 'De pie: {{number}}.',
      async: 'Sin esperar de pie: {{number}}.',
    },
    toStar: {
      1: 'para la primera estrella: {{what}}',
      2: 'para la segunda estrella: {{what}}',
      3: 'para la tercera estrella: {{what}}',
    },
    had: '{{what}}; tuviste {{now}}',
    allStars: 'las tres estrellas',
    you: 'Tú, ahora',
    where: 'En qué se fue el tiempo',
    stood: 'de pie {{share}}',
    tryIt: 'Pruébalo',
    said: {
      right: 'Dijiste **{{said}}**, y así fue.',
      wrong: 'Dijiste **{{said}}**. Fue **{{was}}**.',
      skipped: 'No respondiste. Fue **{{was}}**.',
    },
    anew: 'Responder de nuevo',
    answer: 'Responder',
    nothingOrdered:
      'No se tomó ningún pedido, así que la cocina descansó. **Primero** toma pedidos: cuando haya en marcha más de lo que alcanza a preparar, di **todavía no**. Ese límite se llama **contrapresión**.',
    kitchenRested:
      '**Todavía no** es para una cocina llena. Durante **{{seconds}} s** la tuya no tuvo nada que cocinar mientras había una mano arriba. Un límite a lo que está en curso se llama **contrapresión**: un límite demasiado bajo deja al cocinero sin trabajo.',
    right: '**Sí.** {{why}}',
    other: '**Es «{{answer}}».** {{why}}',
    isRight: 'correcta',
    whole: 'Ver el turno entero',
    robot: 'Ver cómo lo hace el robot',
    robotName: 'El robot',
    noRobot: 'No se pudo cargar el robot. Inténtalo otra vez.',
    otherMode: {
      blocking: 'Los mismos clientes, de pie',
      async: 'Los mismos clientes, sin esperar de pie',
    },
  },
  moment: {
    title: 'Tu momento',
    watch: 'Ver ese momento',
    span: 'de {{from}} a {{to}} s',
    before: 'justo antes',
    stood_one:
      '{{at}} s: estuviste {{seconds}} s de pie en la cocina mientras había **{{count}} mano** levantada.',
    stood_many:
      '{{at}} s: estuviste {{seconds}} s de pie en la cocina mientras había **{{count}} manos** levantadas.',
    stood_other:
      '{{at}} s: estuviste {{seconds}} s de pie en la cocina mientras había **{{count}} manos** levantadas.',
    stoodAlone:
      '{{at}} s: estuviste {{seconds}} s de pie en la cocina, y no había ninguna mano levantada.',
    lost: '{{at}} s: la mesa {{table}} se fue; habías estado **{{seconds}} s** de pie en la cocina.',
    lostWaiting:
      '{{at}} s: la mesa {{table}} se fue tras una larga espera, aunque no habías estado de pie en la cocina.',
    lostDoor: '{{at}} s: alguien se fue en la puerta, sin mesa.',
    discontent: '{{at}} s: serviste a la mesa {{table}}, tras la espera más larga de todas.',
    lay: '{{at}} s: sonó la campana para la mesa {{table}} ({{dish}}); el plato esperó **{{seconds}} s**.',
    layChat:
      '{{at}} s: sonó la campana para la mesa {{table}} ({{dish}}) en medio de una visita; el plato esperó **{{seconds}} s**.',
    burntLay:
      '{{at}} s: se quemó el plato de la mesa {{table}} ({{dish}}); su comanda roja esperó **{{seconds}} s**.',
    unclaimed:
      '{{at}} s: un plato estaba listo ({{dish}}) y su comanda no tenía número; quedó ahí **{{seconds}} s**, y la mesa {{table}} esperaba.',
    froze: '{{at}} s: la pantalla se congeló **{{seconds}} s**.',
    frozeSaving:
      '{{at}} s: la pantalla se congeló **{{seconds}} s**: el botón viejo guardaba para el lugar {{table}}, y **los gestos esperaban: {{number}}**.',
    savedAside:
      '{{at}} s: la imagen del lugar {{table}} se guardó en segundo plano durante {{seconds}} s. **Gestos respondidos mientras tanto: {{number}}.**',
    unsaved:
      '{{at}} s: la descarga para {{table}} ({{dish}}) estaba lista y esperó **{{seconds}} s** a que la guardaran.',
    vainVisit: '{{at}} s: toque número {{number}} sin nada que hacer ahí.',
    shippedUnpaid:
      '{{at}} s: enviaste el pedido de la mesa {{table}} antes de que se pagara; **{{seconds}} s** después tuviste que decir que el pago se rechazó.',
    declinedLater:
      '{{at}} s: dijiste «pedido recibido» en la mesa {{table}}, y era cierto; **{{seconds}} s** después el banco dijo: **rechazado**.',
    lateMail:
      '{{at}} s: el banco ya tenía respuesta para la mesa {{table}}; su correo salió **{{seconds}} s** después.',
    mailUnsent:
      '{{at}} s: el banco ya tenía respuesta para la mesa {{table}}; **{{seconds}} s** después su correo aún no había salido.',
    oversold:
      '{{at}} s: la mesa {{table}} pidió cuando aún quedaba ({{dish}}). **Pedidos tomados entretanto: {{number}}.** Cuando pagó ya no quedaba nada.',
    kept: '{{at}} s: colgaste una etiqueta para la mesa {{table}} ({{dish}}). **Pedidos tomados entretanto: {{number}}.** Cuando se pagó, aún estaba.',
    idleTag:
      '{{at}} s: se rechazó el pago de la mesa {{table}}, y su etiqueta siguió colgada **{{seconds}} s** ({{dish}}).',
    tooEarly:
      '{{at}} s: le pediste a la mesa {{table}} el plato siguiente cuando aún comía el anterior.',
    courseGap:
      '{{at}} s: la mesa {{table}} ya había comido y esperó **{{seconds}} s** el plato siguiente.',
    party:
      '{{at}} s: el grupo de la mesa {{table}} pidió; **{{seconds}} s** después fue servido. Como máximo {{number}} de sus platos se cocinaron a la vez.',
    partyUnserved:
      '{{at}} s: el grupo de la mesa {{table}} pidió; **{{seconds}} s** después aún no estaba servido. Como máximo {{number}} de sus platos se cocinaron a la vez.',
    cookedOn:
      '{{at}} s: el cliente de la mesa {{table}} se había ido, y un cocinero siguió con el plato ({{dish}}) **{{seconds}} s**.',
    outrun:
      '{{at}} s: el plato de la mesa {{table}} ya había llegado, y el otro cocinero siguió con el mismo ({{dish}}) **{{seconds}} s**.',
    rush: '{{at}} s: había **{{number}} manos** levantadas a la vez, y tú tienes dos manos en un solo lugar.',
    handWaits:
      '{{at}} s: la mesa {{table}} tuvo la mano levantada **{{seconds}} s**; mientras tanto serviste **{{number}} tazas**.',
    handUp:
      '{{at}} s: la mesa {{table}} tuvo la mano levantada **{{seconds}} s** mientras tú flambeabas {{own}} s de ellos.',
    handUpAlone: '{{at}} s: la mesa {{table}} levantó la mano y la tuvo en alto **{{seconds}} s**.',
    wrote:
      '{{at}} s: escribiste {{seconds}} s, para un plato ({{dish}}) que se cocina en {{own}} s.',
    emptyTrip: '{{at}} s: viaje número {{number}} a la barra sin nada que hacer allí.',
    heldBack:
      '{{at}} s: la mesa {{table}} tuvo la mano en alto **{{seconds}} s** hasta que tomaste su pedido; su plato llegó entonces en **{{own}} s**.',
    forNobody:
      '{{at}} s: un cocinero empezó con la mesa {{table}} ({{dish}}), y su cliente se fue antes de que llegara.',
    meanwhile_one:
      '{{at}} s: mientras la mesa {{table}} esperaba {{seconds}} s su plato ({{dish}}), hiciste **{{count}} cosa** para otros.',
    meanwhile_many:
      '{{at}} s: mientras la mesa {{table}} esperaba {{seconds}} s su plato ({{dish}}), hiciste **{{count}} cosas** para otros.',
    meanwhile_other:
      '{{at}} s: mientras la mesa {{table}} esperaba {{seconds}} s su plato ({{dish}}), hiciste **{{count}} cosas** para otros.',
    meanwhileNothing:
      '{{at}} s: mientras la mesa {{table}} esperaba {{seconds}} s su plato ({{dish}}), no hiciste nada para otros.',
  },
  graduated: {
    known: 'Lo que ya sabes',
    onward: 'Y desde aquí',
    free: 'Juego libre',
    freeHint: 'Tres cafés, los dos modos, tus propios récords.',
    daily: 'El turno de hoy',
    dailyHint: 'Los mismos clientes para todos, un intento clasificado por modo.',
    sandbox: 'Banco de pruebas',
    sandboxHint: 'Cualquier café con tus propios números, sin clasificar.',
    round: 'Otras personas',
    roundHint: 'Pasen la laptop: los mismos clientes para cada quien.',
  },
  hint: {
    ask: 'Pista',
    more: 'Otra pista',
    look: 'Dónde mirar',
    rule: 'Qué hacer',
  },
  map: {
    leave: 'A la portada',
    total: '{{won}} de {{of}} estrellas',
    level: 'Nivel {{number}}',
    last: 'El último nivel',
    aside: 'Calle lateral',
    extra: 'Adicional',
    teaches: 'Enseña: {{words}}.',
    best: 'Mejor {{score}}',
    chapter: {
      room: 'El salón',
      tickets: 'Comandas',
      shop: 'La tienda',
      limits: 'Límites honestos',
      end: 'Graduación',
    },
    state: {
      locked: 'cerrado',
      open: 'abierto',
      next: 'el siguiente',
      played: 'jugado',
    },
    next: 'Sigue',
    lab: 'Laboratorio',
    sandbox: 'Banco de pruebas',
    why: {
      locked: '«{{level}}» se abre con una estrella en «{{opener}}», o tras dos intentos allí.',
      lockedExtra: '«{{level}}» se abre al terminar los cuatro capítulos.',
    },
    ways: {
      one: '**Un camino está abierto:** el nivel {{level}}.',
      more: '**Caminos abiertos:** los niveles {{levels}}.',
      end: '**Los cuatro capítulos están hechos.** La graduación está abierta.',
      none: '**Te graduaste.** Te esperan el juego libre, el turno de hoy, el banco de pruebas y otras personas.',
      named: '«{{level}}»',
      aside: '**Calles laterales:** {{levels}}.',
    },
    legend: 'Qué significan los marcos',
    reset: 'Empezar de nuevo…',
    resetAll: {
      title: '¿Olvidar toda la campaña?',
      text: 'Se van todas sus estrellas y mejores puntajes. Tus récords se quedan.',
      yes: 'Olvidar todo',
    },
    resetLevel: {
      title: '¿Reiniciar este nivel?',
      text: 'Se van sus estrellas y su mejor puntaje. Los niveles que ya jugaste siguen abiertos.',
      yes: 'Reiniciarlo',
    },
    keep: 'Conservarlas',
    resetOne: 'Reiniciar este nivel…',
    question: 'La pregunta de otra parte',
    showAnswer: 'Mostrar la respuesta',
  },
}
