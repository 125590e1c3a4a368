// Español: lo que hacen los botones del mando.

export const gamepad = {
  gamepad: {
    region: 'Mando',
    move: 'mover',
    choose: 'elegir',
    back: 'volver, deshacer',
    stand: 'esperar, seguir',
    kitchen: 'cocina',
    pause: 'pausa',
    crossKey: 'Cruceta',
    startKey: 'Start',
  },
} as const
