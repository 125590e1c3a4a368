// Spanish: the lessons of the first chapter, El salón.
import type { Lessons } from '../../en/lessons/lesson.ts'

export const room = {
  'stand-and-wait': {
    teaches: 'Esperar de pie cuesta tiempo',
    learnt:
      'Tenías {{cooks}} cocineros. Nunca trabajó más de uno a la vez: tú estabas de pie entre ellos. Los programadores lo llaman **síncrono** o **bloqueante**: una cosa tras otra.',
    limits:
      'no hay nadie más a quien atender. Guarda este puntaje: camina a tu lado en el próximo nivel.',
    ask: 'Un programa descarga tres archivos, uno tras otro, y espera cada uno. ¿Qué hace mientras tanto?',
    answers: { 1: 'Nada, espera', 2: 'Lee el archivo siguiente', 3: 'Responde a los clics' },
    why: 'Está de pie en la cocina: hasta que un archivo llega, a nadie más le toca.',
    hints: {
      1: 'Mira cuánto tiempo estás de pie en la cocina y qué llevas cuando sales de ella.',
      2: 'Un cliente de principio a fin: toma el pedido, espera de pie el plato, sírvelo. Después, el siguiente.',
    },
  },
  'drop-the-ticket': {
    teaches: 'Sigue, y vuelve luego',
    learnt:
      'Cada plato tardó lo mismo que antes. Lo que cambió es lo que hiciste mientras tanto. Eso es trabajo **asíncrono**: otro se encarga de esperar, en **segundo plano**.',
    limits: 'hay un solo cliente en el salón: las dos maneras puntúan igual.',
    ask: 'Una página le pide tres imágenes a un servidor. ¿Qué puede hacer mientras tanto?',
    answers: { 1: 'Nada, espera', 2: 'Responder a tus clics', 3: 'Dibujarlas ella misma' },
    why: 'El trabajo lo hace el servidor. La página tiene las manos libres hasta que lleguen.',
    hints: {
      1: 'Mira qué haces mientras se cocina un plato.',
      2: 'Entrega la comanda y sigue enseguida: toma el próximo pedido y vuelve cuando suene la campana.',
    },
  },
  'slow-tuesday': {
    teaches: 'Nadie espera, nada se gana',
    learnt:
      'Con apenas un cliente a la vez, las dos maneras salen iguales. Lo asíncrono no acelera ningún plato; solo aprovecha la espera.',
    limits: 'nadie está esperando. Saberlo primero nunca cuesta mucho.',
    ask: 'Un script cambia el nombre de un archivo y termina. ¿Qué ganaría con lo asíncrono?',
    answers: { 1: 'Nada', 2: 'La mitad del tiempo', 3: 'Un archivo más seguro' },
    why: 'No hay otra cosa que hacer mientras espera.',
    hints: {
      1: 'Cuenta los clientes que hay en el salón en el mismo momento.',
      2: 'Atiende a quien esté. Con un cliente a la vez no hay nada que hacer mientras tanto.',
    },
  },
  'bell-waits': {
    teaches: 'La campana espera su turno',
    learnt:
      'Una campana que suena mientras escuchas se oye cuando tienes las manos libres. Lo que está listo espera en la **cola de tareas**; el **bucle de eventos** lo toma cuando termina la visita, nunca a la mitad.',
    limits: 'una visita dura mucho: entonces todo lo que está listo la espera.',
    ask: 'Se pone un temporizador de 0 milisegundos y luego corre un cálculo largo. ¿Cuándo suena?',
    answers: { 1: 'Enseguida', 2: 'A la mitad', 3: 'Después del cálculo' },
    why: 'Cero es lo mínimo que espera. Su turno llega cuando el hilo está libre.',
    hints: {
      1: 'Mira dónde estás cuando suena la campana.',
      2: 'Nada interrumpe una visita. Escucha una historia solo cuando ningún plato esté por salir.',
    },
  },
} as const satisfies Lessons<'stand-and-wait' | 'drop-the-ticket' | 'slow-tuesday' | 'bell-waits'>
