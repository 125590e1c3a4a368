// Spanish: the event loop beside the room, where the café's words meet the program's.
import type { panel as english } from '../en/panel.ts'
import type { Translation } from '../key.ts'

export const panel: Translation<typeof english> = {
  panel: {
    region: 'El bucle de eventos',
    toggle: 'Bucle de eventos',
    toggleHint: 'Mostrar u ocultar el bucle de eventos',
    close: 'Cerrar el bucle de eventos',
    about: '¿Qué es esto? {{section}}',
    setting: 'Mostrar el bucle de eventos junto a la sala',
    settingHint: 'Lo que hay en la pila, en segundo plano y en la cola de tareas, en vivo.',
    stack: {
      title: 'Pila de llamadas',
      caption: 'el mesero: una cosa a la vez',
      empty: 'libre: a la espera de eventos',
      waiter: '{{number}}: {{who}}',
      you: 'tú',
      about:
        'El mesero hace una cosa a la vez. JavaScript corre en un solo hilo, y la pila de llamadas guarda lo que ejecuta ahora mismo.',
    },
    background: {
      title: 'En segundo plano',
      caption: 'la cocina',
      empty: 'no se cocina nada',
      about:
        'Los cocineros trabajan mientras el mesero camina. Temporizadores, red y archivos trabajan fuera de tu JavaScript, cada uno tras una promesa.',
    },
    queue: {
      title: 'Cola de tareas',
      caption: 'listo, a la espera del mesero',
      empty: 'nada espera',
      about:
        'Lo que está listo espera aquí al mesero. JavaScript toma la siguiente tarea solo cuando la pila de llamadas está vacía.',
    },
    blocked: 'el hilo está bloqueado',
    byChoice: 'espera por decisión propia',
    frame: {
      walking: 'camino a la mesa {{table}}',
      toKitchen: 'camino a la cocina',
      stopping: 'dando la vuelta',
      taking: 'tomando el pedido de la mesa {{table}}',
      handingOver: 'entregando la comanda {{table}}',
      pickingUp: 'recogiendo el plato {{table}}',
      serving: 'sirviendo la mesa {{table}}',
      blocked: 'de pie en la cocina, bloqueado {{seconds}} s',
      byChoice: 'espera por decisión propia {{seconds}} s',
      shrugging: 'mirando alrededor',
      order: 'pedido de la mesa {{table}}',
    },
    chip: {
      ordering: 'pide',
      pad: 'comanda',
      hands: 'en mano',
      cooking: '{{seconds}} s',
      rail: 'espera cocinero',
      pass: 'servir',
      handUp: 'pedido',
      tap: 'toque',
      tapKitchen: 'toque: cocina',
      standTap: 'toque: esperar',
    },
    brief: {
      rail: 'espera',
      tapKitchen: 'cocina',
      standTap: 'esperar',
    },
    spoken: {
      ordering: 'mesa {{table}}: se está tomando el pedido',
      pad: 'mesa {{table}}: comanda aún sin entregar',
      hands: 'mesa {{table}}: el plato está en la mano del mesero',
      cooking: 'mesa {{table}}: listo en {{seconds}} s',
      rail: 'mesa {{table}}: espera a un cocinero',
      pass: 'mesa {{table}}: listo para servir',
      handUp: 'mesa {{table}}: mano levantada, quiere pedir',
      tap: 'toque en la mesa {{table}}',
      tapKitchen: 'toque en la cocina',
      standTap: 'toque para esperar en la cocina',
      urgent: '{{what}}, urgente',
    },
  },
} as const
