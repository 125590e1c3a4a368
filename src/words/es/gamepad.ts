// Spanish: what the gamepad's buttons do.
import type { gamepad as english } from '../en/gamepad.ts'
import type { Translation } from '../key.ts'

export const gamepad: Translation<typeof english> = {
  gamepad: {
    region: 'Control',
    move: 'mover',
    choose: 'elegir',
    back: 'volver, deshacer',
    stand: 'esperar, seguir',
    kitchen: 'cocina',
    hire: 'segundo mesero',
    pause: 'pausa',
    crossKey: 'Cruceta',
    startKey: 'Start',
  },
} as const
