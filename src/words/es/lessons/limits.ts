// Spanish: the lessons of the chapter Límites honestos.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const limits = {
  'one-pair-of-hands': {
    teaches: 'No da más manos',
    learnt:
      'Seguir de largo evitó que se desperdiciara tu par de manos. No hizo crecer otro: en cada momento estabas en un solo lugar. Un segundo mesero es un segundo **hilo**. Trabaja al mismo tiempo que tú, y cuesta.',
    limits:
      'tus propias manos son el cuello de botella: entonces ayudan más hilos o procesos, y cuestan.',
    ask: 'Dos cálculos de un segundo cada uno corren como funciones async en un hilo. ¿Cuándo terminan los dos?',
    answers: { 1: 'Después de un segundo', 2: 'Después de dos segundos', 3: 'Enseguida' },
    why: 'Un hilo calcula una cosa a la vez. En él solo se pueden solapar las esperas.',
    hints: {
      1: 'Compara la primera mitad con la segunda: ¿qué esperas y qué haces?',
      2: 'Contrata solo cuando haya más manos levantadas de las que puedes atender, y manda a casa al segundo mesero cuando haya calma.',
    },
  },
  flambe: {
    teaches: 'Lo tuyo sigue siendo tuyo',
    learnt:
      'Aquí nada estaba esperando, así que no había nada que aprovechar: las dos formas dan lo mismo. Cortado en partes el trabajo duró igual; solo las manos levantadas tuvieron respuesta entre una y otra. El trabajo que ocupa al propio hilo se llama **limitado por CPU**.',
    limits: 'el trabajo es tuyo: dáselo a un cocinero (un **worker**) o haz menos.',
    ask: 'Una página calcula una imagen grande durante dos segundos, en una función marcada async. ¿Qué pasa con los clics?',
    answers: {
      1: 'Esperan dos segundos',
      2: 'Se responden enseguida',
      3: 'Detienen el cálculo',
    },
    why: 'La palabra async no lleva el trabajo a otra parte. Las partes o un worker dejarían pasar los clics.',
    hints: {
      1: 'Mira las manos levantadas mientras flambeas.',
      2: 'Deja la sartén después de una parte si hay una mano levantada, toma el pedido y vuelve.',
    },
  },
  'frozen-app': {
    teaches: 'Un bloqueo detiene todo',
    learnt:
      'El guardado más lento parece más rápido, porque nadie lo espera. La app es asíncrona en todas partes menos en el botón viejo, y ahí **una sola llamada bloqueante** detiene todos los gestos: la pantalla tiene un solo hilo. Sé asíncrono en todo el camino, o dale la parte bloqueante a otro hilo.',
    limits:
      'queda una sola llamada bloqueante en el hilo que responde: detiene a todos, por mucho await que haya en lo demás.',
    ask: 'Un servidor de chat responde a todos sus usuarios en un bucle de eventos. Una petición lee un archivo grande con una llamada bloqueante. ¿Quién espera?',
    answers: {
      1: 'Solo quien pidió el archivo',
      2: 'Todos los usuarios',
      3: 'Nadie: el servidor es asíncrono',
    },
    why: 'Mientras la llamada bloquea, el bucle no responde a nadie. Lee el archivo de forma asíncrona o en otro hilo.',
    hints: {
      1: 'Mira los gestos mientras corre una descarga, y mientras guarda cada uno de los botones.',
      2: 'Guarda con el botón nuevo. Tarda más, y la pantalla sigue respondiendo.',
    },
  },
  espresso: {
    teaches: 'Hay esperas cortas',
    learnt:
      'La espera era más corta que el papeleo. Para un café conviene quedarse; para el curry, seguir de largo. En el código real el papeleo dura microsegundos; el precio mayor es que todo el que llama también tiene que volverse **async**.',
    limits: 'el trabajo es corto o nadie más espera: entonces el código sencillo se lee mejor.',
    ask: 'Una función suma dos números. Alguien la hace async. ¿Qué se gana?',
    answers: {
      1: 'La suma llega antes',
      2: 'La página va más fluida',
      3: 'Nada, y todo el que la llama debe usar await',
    },
    why: 'Adentro no hay ninguna espera que alguien pueda usar. Lo que queda es el papeleo.',
    hints: {
      1: 'Cuenta cuánto tarda escribir una comanda y cuánto tarda un café.',
      2: 'Quédate por lo rápido. Sigue de largo por lo que tarda más que escribir.',
    },
  },
  'too-many-tickets': {
    teaches: 'Di: todavía no',
    learnt:
      'No te hacía falta un mesero más rápido. Te hacía falta decir **todavía no**. Un límite a lo que está en curso se llama **contrapresión**.',
    limits: 'el cuello de botella está detrás de ti: ningún mesero acelera a un cocinero.',
    ask: 'Una base de datos responde diez preguntas a la vez, y llegan mil visitantes. ¿Qué ayuda?',
    answers: {
      1: 'Hacer las mil a la vez',
      2: 'Hacer diez a la vez',
      3: 'Hacer cada pregunta dos veces',
    },
    why: 'Las demás preguntas esperan donde esperar es barato, y ninguna se responde demasiado tarde.',
    hints: {
      1: 'Cuenta las comandas del riel y los clientes que se van mientras esperan la comida.',
      2: 'Un cocinero hace un plato a la vez. Elige un riel corto y deja las manos arriba hasta que esté casi vacío.',
    },
  },
} as const satisfies Lessons<
  'one-pair-of-hands' | 'flambe' | 'frozen-app' | 'espresso' | 'too-many-tickets'
>
