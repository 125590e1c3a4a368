// Spanish: the lessons beside the way.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const bonus = {
  'just-a-refill': {
    teaches: 'Algunos se saltan la fila',
    learnt:
      'Una taza vacía va siempre antes que la mano siguiente, y cada taza trae otra. Así trata JavaScript los **trabajos de promesas**, sus **microtareas**: todas van antes que la tarea siguiente, también las que llegan entretanto. Una cadena de ellas deja al resto **sin turno**. Dejar la jarra corta la cadena.',
    limits: 'escribes Python: su asyncio tiene una sola cola de listos y nada en ella se adelanta.',
    ask: 'En JavaScript un temporizador ya venció, y un callback de promesa agrega el siguiente, mil veces. ¿Cuándo le toca al temporizador?',
    answers: { 1: 'Después de los mil', 2: 'De inmediato', 3: 'Uno sí y uno no' },
    why: 'Primero se vacían los trabajos de promesas, también los que llegaron entretanto. Un setTimeout en la cadena deja pasar al temporizador. En el asyncio de Python se turnarían.',
    hints: {
      1: 'Mira a dónde vas después de cada visita y qué espera mientras tanto en tu lista.',
      2: 'Toca la mesa de quien pide otra taza: así dejas ahí la jarra, y esa mesa no vuelve a llamar.',
    },
  },
  'two-suppliers': {
    teaches: 'Cuenta el primero, el resto sigue',
    learnt:
      'Cuenta el primer plato. El otro cocinero no se entera y sigue, hasta que retiras la segunda comanda. Los programadores escriben **Promise.race** o **Promise.any** para la primera respuesta. Ninguno detiene a los demás: quien lo quiera tiene que **cancelarlos**.',
    limits: 'la segunda respuesta no cuesta nada, o ya nadie puede detenerla.',
    ask: 'Un programa pide la misma imagen a dos servidores con Promise.race. Uno responde tras un segundo. ¿Qué pasa con la otra petición?',
    answers: { 1: 'Se cancela', 2: 'Nunca se envió', 3: 'Sigue hasta el final' },
    why: 'Promise.race solo deja de esperar. Con un AbortController puedes detener tú la otra petición. En Python, asyncio.wait con FIRST_COMPLETED también deja seguir al resto, hasta que lo cancelas.',
    hints: {
      1: 'Cuenta los cocineros que trabajan y los clientes que aún esperan un plato.',
      2: 'Cuando esté el primer plato de una mesa, toca la otra comanda gris de esa mesa y ve a la cocina: una visita la retira y recoge el plato.',
    },
  },
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
} as const satisfies Lessons<'just-a-refill' | 'two-suppliers' | 'no-table-number'>
