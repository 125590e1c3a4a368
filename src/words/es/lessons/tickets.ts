// Spanish: the lessons of the second chapter, Comandas.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const tickets = {
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
} as const satisfies Lessons<'burnt-dishes'>
