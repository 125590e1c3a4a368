// Spanish: what the gamepad's buttons do.

export const gamepad = {
  gamepad: {
    region: 'Control',
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
