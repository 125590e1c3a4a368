// English: the event loop beside the room, where the café's words meet the program's.

export const panel = {
  panel: {
    region: 'The event loop',
    toggle: 'Event loop',
    toggleHint: 'Show or hide the event loop',
    close: 'Close the event loop',
    about: 'What is this? {{section}}',
    setting: 'Show the event loop beside the room',
    settingHint: 'What is on the call stack, in the background and in the task queue, live.',
    stack: {
      title: 'Call stack',
      caption: 'the waiter: one thing at a time',
      empty: 'idle: waiting for events',
      about:
        'The waiter does one thing at a time. JavaScript runs on one thread, and the call stack holds what it runs right now.',
    },
    background: {
      title: 'In the background',
      caption: 'the kitchen',
      empty: 'nothing is cooking',
      about:
        'Cooks work while the waiter walks. Timers, network and files work outside of your JavaScript, each behind a promise.',
    },
    queue: {
      title: 'Task queue',
      caption: 'ready, waiting for the waiter',
      empty: 'nothing is waiting',
      about:
        'What is ready waits here for the waiter. JavaScript takes the next task only when the call stack is empty.',
    },
    blocked: 'the thread is blocked',
    byChoice: 'waiting by choice',
    frame: {
      walking: 'walking to table {{table}}',
      toKitchen: 'walking to the kitchen',
      stopping: 'turning round',
      taking: 'taking the order of table {{table}}',
      handingOver: 'handing over ticket {{table}}',
      pickingUp: 'picking up dish {{table}}',
      serving: 'serving table {{table}}',
      blocked: 'standing at the kitchen, blocked {{seconds}} s',
      byChoice: 'waiting by choice {{seconds}} s',
      shrugging: 'looking around',
      order: 'order of table {{table}}',
    },
    chip: {
      ordering: 'orders',
      pad: 'ticket',
      hands: 'in hand',
      cooking: '{{seconds}} s',
      rail: 'waiting for a cook',
      pass: 'serve',
      handUp: 'order',
      tap: 'tap',
      tapKitchen: 'tap: kitchen',
      standTap: 'tap: stand',
    },
    brief: {
      rail: 'waits',
      tapKitchen: 'kitchen',
      standTap: 'stand',
    },
    spoken: {
      ordering: 'table {{table}}: the order is being taken',
      pad: 'table {{table}}: ticket, not handed over yet',
      hands: 'table {{table}}: dish in the waiter’s hand',
      cooking: 'table {{table}}: done in {{seconds}} s',
      rail: 'table {{table}}: waiting for a cook',
      pass: 'table {{table}}: ready to be served',
      handUp: 'table {{table}}: hand up, wants to order',
      tap: 'tap on table {{table}}',
      tapKitchen: 'tap on the kitchen',
      standTap: 'tap to stand at the kitchen',
      urgent: '{{what}}, urgent',
    },
  },
} as const
