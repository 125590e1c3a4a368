// Spanish: the lessons of the chapter The shop.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const shop = {
  'order-received': {
    teaches: 'Recibido no es pagado',
    learnt:
      '«Pedido recibido» fue cierto al instante. «Pagado» todavía no, y nadie puede actuar como si lo fuera. Hasta que el banco responde, el pago es una promesa **pendiente**; después queda **pagado** o **rechazado**, y en ambos casos alguien recibe un correo.',
    limits: 'quieres que el banco sea más rápido: tarda lo mismo que antes.',
    ask: 'Un programa dice if (charge(order)) ship(order), y charge es una función async. La tarjeta se rechaza. ¿Qué pasa?',
    answers: {
      1: 'No se envía nada',
      2: 'Se envía la mercancía',
      3: 'El programa espera al banco',
    },
    why: 'Sin await solo hay una promesa, y una promesa cuenta como verdadera. En Python el pago ni siquiera empezaría, y la mercancía saldría igual.',
    hints: {
      1: 'Mira la señal de cada pedido antes de tocar otra vez su caja: un círculo aún no está pagado.',
      2: 'Di «pedido recibido» al instante, lleva el pago al banco y sigue. Envía lo pagado, y manda el correo triste por lo rechazado.',
    },
  },
  'last-cake': {
    teaches: 'Mirar y tomar, juntos',
    learnt:
      'Sí hay quien se mete en medio: tú, en el **await**, atendiendo a otra persona. Entre mirar el estante y tomar el pastel, el mismo pastel puede venderse otra vez. Eso es una **condición de carrera**, y basta un hilo para tenerla. Aparta antes del await, y devuelve lo que no se pagó.',
    limits: 'confías en que hay un solo hilo: en cada await les toca a otros.',
    ask: 'Un programa lee un saldo de 20, espera al banco y luego escribe el saldo leído menos 10. Lo hace para dos compras a la vez. ¿Cuánto queda en la cuenta?',
    answers: { 1: '0', 2: 'Nada seguro, se cae', 3: '10' },
    why: 'Las dos leyeron 20 antes de que la otra escribiera, así que las dos escribieron 10. Lo leído antes de un await puede ser viejo después.',
    hints: {
      1: 'Mira qué dice aún el estante mientras un pago está en curso.',
      2: 'Toca el estante antes de ir al banco: una etiqueta guarda el pastel. Si un pago se rechaza, toca otra vez el estante para devolver la etiqueta.',
    },
  },
} as const satisfies Lessons<'order-received' | 'last-cake'>
