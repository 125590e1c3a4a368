// Spanish: the levels: one that is not told here does not compile.
import type { levels as english } from '../en/levels.ts'
import type { Translation } from '../key.ts'

export const levels: Translation<typeof english> = {
  level: {
    'first-day': {
      name: 'Primer día',
      description: 'Cuatro mesas, tres cocineros y toda la paciencia del mundo.',
    },
    'lunch-rush': {
      name: 'Hora pico',
      description: 'Seis mesas, tres cocineros, noventa segundos.',
    },
    'full-house': {
      name: 'Casa llena',
      description: 'Ocho mesas, cuatro cocineros y una puerta que no descansa.',
    },
    'stand-and-wait': {
      name: 'De pie y esperando',
      description: 'Tomas un pedido y te quedas en la cocina hasta que esté listo.',
    },
    'drop-the-ticket': {
      name: 'Deja la comanda',
      description: 'Los mismos clientes, y tú sigues mientras los cocineros cocinan.',
    },
    'slow-tuesday': {
      name: 'Martes tranquilo',
      description: 'Apenas un cliente a la vez: ¿importa cómo esperas?',
    },
    'bell-waits': {
      name: 'La campana espera',
      description: 'La campana suena mientras alguien te cuenta una historia.',
    },
    'course-by-course': {
      name: 'Plato por plato',
      description: 'Sopa, luego curry, luego pastel: cada plato necesita el anterior.',
    },
    'all-together': {
      name: 'Todos juntos',
      description: 'Tres amigos en una mesa: su bandeja solo sale completa.',
    },
    'burnt-dishes': {
      name: 'Quemado',
      description: 'Algunos platos se queman, y alguien tiene que leer la comanda roja.',
    },
    'guest-has-left': {
      name: 'El cliente se fue',
      description: 'Algunos clientes se van, y la cocina sigue cocinando para una silla vacía.',
    },
    'order-received': {
      name: 'Pedido recibido',
      description: 'Una tienda en línea: el pedido llega al instante; el dinero, después o nunca.',
    },
    'last-cake': {
      name: 'El último pastel',
      description: 'Queda un pastel, y dos clientes lo quieren. ¿Quién pagó primero?',
    },
    'just-a-refill': {
      name: 'Solo otra taza',
      description: 'Algunos clientes quieren otra taza, y otra más: siempre antes que los demás.',
    },
    'two-suppliers': {
      name: 'Dos proveedores',
      description:
        'Cada pedido va a dos cocineros. Cuenta el primer plato; ¿qué hace el otro cocinero?',
    },
    'no-table-number': {
      name: 'Sin número de mesa',
      description: 'Algunos clientes piden sin decir su mesa: ¿de quién es entonces el plato?',
    },
    'one-pair-of-hands': {
      name: 'Un solo par de manos',
      description:
        'Primero hay mucho que esperar, luego mucho que hacer. Otro mesero cuesta puntos.',
    },
    flambe: {
      name: 'Flambeado',
      description: 'Cada plato pide un rato de tus propias manos, en la mesa.',
    },
    'frozen-app': {
      name: 'La app congelada',
      description:
        'Las descargas van en segundo plano y cada gesto tiene respuesta. Luego alguien guarda.',
    },
    espresso: {
      name: 'El espresso',
      description: 'Escribir una comanda tarda más que hacer un café.',
    },
    'too-many-tickets': {
      name: 'Demasiadas comandas',
      description: 'Un cocinero, y más clientes de los que puede atender.',
    },
    graduation: {
      name: 'Graduación',
      description: 'Hora pico con todo lo que sabes, de pie o caminando, como quieras.',
    },
    'two-waiters': {
      name: 'Dos meseros',
      description: 'Ocho mesas y, a tu lado, un robot que cuesta un punto por segundo.',
    },
    burnt: {
      name: 'Quemado',
      description: 'Se quema un plato de cada cuatro. Alguien tiene que mirar.',
    },
    'full-rail': {
      name: 'Riel lleno',
      description: 'Un cocinero, y un riel para tres comandas.',
    },
    'no-bell': {
      name: 'Sin campana',
      description: 'Nadie avisa cuando sale un plato. Mira, pero no demasiado.',
    },
    drinks: {
      name: 'Bebidas',
      description: 'Uno de cada dos clientes quiere un café, y lo haces tú.',
    },
  },
}
