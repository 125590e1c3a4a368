// Spanish: the lessons of the second chapter, Comandas.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const tickets = {
  'course-by-course': {
    teaches: 'Un paso necesita otro',
    learnt:
      'El pastel tuvo que esperar al curry; tú no esperaste a nadie. Los pasos que se necesitan van en orden. Los programadores lo escriben con **callbacks**, con una cadena de **promesas** o con **await**: tres notaciones, un mismo comportamiento.',
    limits: 'quieres apurar una cadena: los pasos que se necesitan duran lo que suman.',
    ask: 'Un programa necesita tu nombre para buscar tus pedidos, y tus pedidos para sacar un total. ¿Qué puede correr a la vez?',
    answers: { 1: 'Los tres pasos', 2: 'Nada de nada', 3: 'Los totales de otras personas' },
    why: 'Tus propios pasos se necesitan entre sí. Mientras uno espera, el programa trabaja para otros.',
    hints: {
      1: 'Mira cuándo levanta la mano otra vez quien pidió un menú.',
      2: 'Un plato tras otro: ve por el siguiente pedido cuando haya terminado de comer, y atiende a los demás mientras tanto.',
    },
  },
  'all-together': {
    teaches: 'Empieza todo, luego espera',
    learnt:
      'Juntos, {{party}} platos tardan lo que tarda el más lento. Nadie los empieza más que tú, al entregar {{party}} comandas en una visita. Los programadores esperan una bandeja así con **Promise.all** o con **gather**.',
    limits: 'hay un solo cocinero: entonces {{party}} platos tardan lo mismo que uno tras otro.',
    ask: 'Una página necesita tres respuestas de tres servidores, dos segundos cada una. Espera cada una antes de pedir la siguiente. ¿Cuánto tarda?',
    answers: { 1: 'Dos segundos', 2: 'Tres segundos', 3: 'Seis segundos' },
    why: 'Esperar en un bucle no empieza nada antes. Pide las tres primero y luego espera: dos segundos.',
    hints: {
      1: 'Mira cuántos cocineros trabajan a la vez para el grupo.',
      2: 'Toma primero los {{party}} pedidos y entrega las {{party}} comandas en una visita. La bandeja sale completa de la barra.',
    },
  },
  'burnt-dishes': {
    teaches: 'Alguien debe leer los errores',
    learnt:
      'Una comanda quemada también es una respuesta. Alguien tiene que leerla: los programadores dicen que la promesa fue **rechazada** y que el error quiere ser **capturado**.',
    limits: 'un plato se quema siempre: cocinarlo otra vez solo lo quema otra vez.',
    ask: 'Un pago falla y ninguna línea del programa mira el error. ¿Qué ve el cliente?',
    answers: { 1: 'Un mensaje claro', 2: 'Una espera sin fin', 3: 'La compra de todos modos' },
    why: 'Nadie tomó la comanda roja, así que nadie le avisó al cliente.',
    hints: {
      1: 'Mira el mostrador de la cocina: no todo lo que hay ahí es un plato.',
      2: 'Quien espera un plato quemado te espera a ti: retira primero la comanda roja y luego sirve.',
    },
  },
  'guest-has-left': {
    teaches: 'Irse no detiene el trabajo',
    learnt:
      'El cliente dejó de esperar. La cocina no lo sabía: el cocinero sigue hasta que alguien retira la comanda. Los programadores lo llaman **cancelar**, y es una petición, que puede llegar tarde.',
    limits: 'el trabajo ya está hecho o pagado en otra parte: entonces no queda nada que detener.',
    ask: 'Cierras una página mientras el servidor prepara un informe largo para ti. ¿Qué hace el servidor?',
    answers: {
      1: 'Se detiene solo',
      2: 'Sigue, si nadie le avisa',
      3: 'Guarda medio informe',
    },
    why: 'Solo se detiene quien se entera. La página tiene que avisar y el servidor tiene que escuchar.',
    hints: {
      1: 'Mira qué cocinan los cocineros, y si su cliente sigue ahí.',
      2: 'Toca la comanda gris de quien se fue y ve a la cocina: así se retira.',
    },
  },
} as const satisfies Lessons<
  'course-by-course' | 'all-together' | 'burnt-dishes' | 'guest-has-left'
>
