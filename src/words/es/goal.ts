// Spanish: the goal of a campaign level, in the bar while it is played.
import type { goal as english } from '../en/goal.ts'
import type { Translation } from '../key.ts'

export const goal: Translation<typeof english> = {
  goal: {
    atKitchenMs: {
      atLeast: '{{value}} s en la cocina',
      atMost: 'de pie o escribiendo en la cocina, no más de {{value}} s',
    },
    cookedOnMs: {
      atLeast: 'los cocineros trabajan {{value}} s para nadie',
      atMost: 'los cocineros no trabajan más de {{value}} s para nadie',
    },
    courseGapMs: {
      atLeast: '{{value}} s entre dos platos',
      atMost: 'entre dos platos, no más de {{value}} s',
    },
    handMs: {
      atLeast: 'una mano levantada {{value}} s',
      atMost: 'ninguna mano levantada más de {{value}} s',
    },
    menus: {
      atLeast: 'menús completos servidos: {{value}}',
      atMost: 'sirve {{value}} menús como mucho',
    },
    parties: {
      atLeast: 'grupos servidos: {{value}}',
      atMost: 'sirve a {{value}} grupos como mucho',
    },
    partyMs: {
      atLeast: 'un grupo espera {{value}} s',
      atMost: 'ningún grupo espera más de {{value}} s',
    },
    received: {
      atLeast: 'di «pedido recibido» a tiempo: {{value}}',
      atMost: 'pedidos recibidos: {{value}} como mucho',
    },
    shippedUnpaid: {
      atLeast: 'paquetes enviados sin pago: {{value}}',
      atMost: 'paquetes enviados sin pago: {{value}} como mucho',
      none: 'no envíes nada sin pago',
    },
    mailMs: {
      atLeast: 'una respuesta espera {{value}} s su correo',
      atMost: 'cada correo a {{value}} s de su respuesta, o antes',
    },
    shipped: {
      atLeast: 'pedidos enviados: {{value}}',
      atMost: 'pedidos enviados: {{value}} como mucho',
    },
    oversold: {
      atLeast: 'vendidos sin que queden: {{value}}',
      atMost: 'vendidos sin que queden: {{value}} como mucho',
      none: 'no vendas lo que ya no queda',
    },
    idleTagMs: {
      atLeast: 'una etiqueta inútil cuelga {{value}} s',
      atMost: 'ninguna etiqueta inútil cuelga más de {{value}} s',
    },
    points: { atLeast: '{{value}} puntos', atMost: '{{value}} puntos como mucho' },
    wages: {
      atLeast: 'paga {{value}} en sueldos',
      atMost: 'no pagues más de {{value}} en sueldos',
    },
    served: { atLeast: 'sirve a {{value}}', atMost: 'sirve a {{value}} como mucho' },
    lost: {
      atLeast: 'pierde a {{value}} o más',
      atMost: 'no pierdas a más de {{value}}',
      none: 'no pierdas a nadie',
    },
    satisfaction: {
      atLeast: 'satisfacción de todos los que vienen: {{value}}',
      atMost: 'satisfacción de todos los que vienen: {{value}} como mucho',
    },
    stoodMs: {
      atLeast: 'quédate de pie {{value}} s',
      atMost: 'no te quedes de pie más de {{value}} s',
    },
    lainMs: {
      atLeast: 'un plato espera {{value}} s',
      atMost: 'ningún plato espera más de {{value}} s',
    },
    burntMs: {
      atLeast: 'un plato quemado espera {{value}} s',
      atMost: 'ningún plato quemado espera más de {{value}} s',
    },
    emptyTrips: {
      atLeast: '{{value}} viajes en vano',
      atMost: 'viajes en vano a la barra: {{value}} como mucho',
      none: 'ningún viaje en vano a la barra',
    },
    cookedForNobody: {
      atLeast: '{{value}} platos para nadie',
      atMost: 'platos cocinados para nadie: {{value}} como mucho',
      none: 'ningún plato para nadie',
    },
    chats: {
      atLeast: 'historias oídas hasta el final: {{value}}',
      atMost: 'historias oídas: {{value}} como mucho',
    },
    saved: {
      atLeast: 'guarda {{value}} descargas',
      atMost: 'guarda {{value}} como mucho',
    },
    frozenMs: {
      atLeast: 'congelada {{value}} s',
      atMost: 'congelada no más de {{value}} s',
    },
    vainVisits: {
      atLeast: '{{value}} toques en vano',
      atMost: 'toques en vano: {{value}} como mucho',
    },
    rightPrediction: { atLeast: 'responde bien la pregunta', atMost: 'responde mal la pregunta' },
  },
  goalLine: {
    now: 'ahora {{value}}',
    met: 'logrado',
    holding: 'se cumple hasta ahora',
    open: 'todavía no',
    missed: 'no se logró',
    title: 'Meta',
    stars_one: '{{count}} estrella',
    stars_other: '{{count}} estrellas',
    stars_many: '{{count}} de estrellas',
  },
}
