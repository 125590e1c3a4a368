// English: what the gamepad’s buttons do.

export const gamepad = {
  gamepad: {
    region: 'Gamepad',
    move: 'move',
    choose: 'choose',
    back: 'back, undo',
    stand: 'stand, walk on',
    kitchen: 'kitchen',
    hire: 'second waiter',
    pause: 'pause',
    crossKey: 'D-pad',
    startKey: 'Start',
  },
} as const
