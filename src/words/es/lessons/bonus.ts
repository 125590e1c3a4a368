// Spanish: the lessons beside the way.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const bonus = {
  'no-table-number': {
    teaches: 'Conserva lo que empiezas',
    learnt:
      'La cocina prepara todas las comandas. Un plato sin número de mesa se queda ahí, y nadie te avisa. Una **promesa** que se suelta sigue adelante igual: nadie recoge su resultado y nadie lee su **error**.',
    limits:
      'nadie necesita el resultado. Entonces dilo a propósito, y captura el error de todos modos.',
    ask: 'Un programa guarda diez pedidos con pedidos.forEach(async …) y en la línea siguiente escribe «Todo guardado». ¿Cuántos están guardados con seguridad en ese momento?',
    answers: { 1: 'Los diez', 2: 'Ninguno', 3: 'Uno de cada dos' },
    why: 'forEach ignora las promesas que recibe, así que nadie las espera. Un bucle con await sí espera, y Promise.all también. El bucle de eventos de Python incluso sujeta cada tarea solo débilmente: guárdala, o puede desaparecer.',
    hints: {
      1: 'Mira tus comandas antes de ir a la cocina: no todas tienen número.',
      2: 'Una comanda con signo de interrogación necesita primero su número: toca otra vez esa mesa mientras llevas la comanda.',
    },
  },
} as const satisfies Lessons<'no-table-number'>
