// Spanish: what the shop says otherwise of orders that are paid, declined, shipped and sold out.
import type { shopSales as english } from '../../en/venues/shop-sales.ts'
import type { Translation } from '../../key.ts'

export const shopSales: Translation<typeof english> = {
  roomRules: {
    soldOut: 'nada',
    left: 'hay {{number}}',
    tags_one: '{{count}} etiq.',
    tags_other: '{{count}} etiq.',
  },
  debrief: { served: 'Resueltos: {{number}}.' },
  moment: {
    stood_one:
      '{{at}} s: estuviste {{seconds}} s de pie en el banco mientras había **{{count}} tarjeta** en alto.',
    stood_many:
      '{{at}} s: estuviste {{seconds}} s de pie en el banco mientras había **{{count}} tarjetas** en alto.',
    stood_other:
      '{{at}} s: estuviste {{seconds}} s de pie en el banco mientras había **{{count}} tarjetas** en alto.',
    stoodAlone:
      '{{at}} s: estuviste {{seconds}} s de pie en el banco, y no había ninguna tarjeta en alto.',
    handUpAlone: '{{at}} s: la caja {{table}} tuvo su tarjeta en alto **{{seconds}} s**.',
    lost: '{{at}} s: la caja {{table}} se fue; habías estado **{{seconds}} s** de pie en el banco.',
    lostWaiting:
      '{{at}} s: la caja {{table}} se fue tras una larga espera, aunque no habías estado de pie en el banco.',
    lostDoor: '{{at}} s: alguien se fue en la puerta, sin caja.',
    discontent: '{{at}} s: serviste a la caja {{table}}, tras la espera más larga de todas.',
    shippedUnpaid:
      '{{at}} s: enviaste el pedido de la caja {{table}} antes de que se pagara; **{{seconds}} s** después tuviste que decir que el pago se rechazó.',
    declinedLater:
      '{{at}} s: dijiste «pedido recibido» en la caja {{table}}, y era cierto; **{{seconds}} s** después el banco dijo: **rechazado**.',
    lateMail:
      '{{at}} s: el banco ya tenía respuesta para la caja {{table}}; su correo salió **{{seconds}} s** después.',
    mailUnsent:
      '{{at}} s: el banco ya tenía respuesta para la caja {{table}}; **{{seconds}} s** después su correo aún no había salido.',
    oversold:
      '{{at}} s: la caja {{table}} pidió cuando aún quedaba ({{dish}}). **Pedidos tomados entretanto: {{number}}.** Cuando pagó ya no quedaba nada.',
    kept: '{{at}} s: colgaste una etiqueta para la caja {{table}} ({{dish}}). **Pedidos tomados entretanto: {{number}}.** Cuando se pagó, aún estaba.',
    idleTag:
      '{{at}} s: se rechazó el pago de la caja {{table}}, y su etiqueta siguió colgada **{{seconds}} s** ({{dish}}).',
  },
  panel: {
    frame: {
      packing: 'empacando para la caja {{table}}',
      turningDown: 'perdón, caja {{table}}: no hay',
      reserving: 'etiqueta para la caja {{table}}',
      puttingBack: 'devuelve la etiqueta de la caja {{table}}',
    },
    spoken: {
      toReserve: 'caja {{table}}: pedido sin etiqueta en el estante, aún sin entregar',
      soldOut: 'caja {{table}}: no queda nada para este pedido',
      declined: 'caja {{table}}: pago rechazado, hay que avisarle',
    },
  },
  coach: {
    turnDown: '¡No queda! Avisa a la caja {{table}}.',
  },
  station: {
    declinedDish: 'Pago rechazado de la caja {{table}}',
  },
  speech: {
    declined_one: 'Pago rechazado de la caja {{tables}}. Ve por la respuesta.',
    declined_other: 'Pagos rechazados de las cajas {{tables}}. Ve por las respuestas.',
    shippedEarly_one: 'Enviado a la caja {{tables}} antes de que se pague.',
    shippedEarly_other: 'Enviado a las cajas {{tables}} antes de que se pague.',
    turnedDown_one: 'La caja {{tables}} ya sabe que no habrá nada.',
    turnedDown_other: 'Las cajas {{tables}} ya saben que no habrá nada.',
    oversold_one: 'La caja {{tables}} pagó, y no queda nada.',
    oversold_other: 'Las cajas {{tables}} pagaron, y no queda nada.',
    toReserve_one: 'El pedido de la caja {{tables}} no tiene etiqueta en el estante.',
    toReserve_other: 'Los pedidos de las cajas {{tables}} no tienen etiqueta en el estante.',
    soldOut_one: 'No queda nada para la caja {{tables}}. Avísale.',
    soldOut_other: 'No queda nada para las cajas {{tables}}. Avísales.',
  },
  timeline: {
    what: {
      packing: 'empacando {{dish}} de la caja {{table}}',
      turningDown: 'avisando a la caja {{table}} de que no habrá nada',
      reserving: 'apartando {{dish}} de la caja {{table}}',
      puttingBack: 'devolviendo la etiqueta de la caja {{table}}',
    },
    mark: {
      declined: '{{at}}: se rechaza el pago de la caja {{table}}',
      turnedDown: '{{at}}: la caja {{table}} ya sabe que no habrá nada',
      oversold: '{{at}}: la caja {{table}} pagó, y no queda nada',
    },
  },
}
