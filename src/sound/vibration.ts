// What a phone lets its player feel in the hand, if that is wanted: the dish that lands, the bell,
// the customer who leaves, the tap that is refused.
import { isAnnounced } from '../reading/index.ts'
import type { Play } from '../play/index.ts'
import type { ShiftEventType } from '../sim/index.ts'
import type { SoundSource } from './sound.ts'

/** Ms of vibration, or of vibration and rest by turns. */
type Pattern = number | readonly number[]

/** What is felt at all, and how. */
export const patterns: Readonly<Partial<Record<ShiftEventType, Pattern>>> = {
  dishServed: 24,
  dishDone: [10, 50, 10],
  dishBurnt: [40, 40, 40],
  orderDeclined: [40, 40, 40],
  customerLeft: 90,
  refused: [16, 30, 16],
  lastCall: [30, 60, 30],
  shiftClosed: 120,
}

export type Vibration = { follow(play: Play, as: SoundSource): void }

/** `isWanted` is asked at each event; before the player has touched the page nothing vibrates. */
export function createVibration(
  isWanted: () => boolean,
  vibrate: (pattern: Pattern) => void = vibrateDevice,
): Vibration {
  let leave: (() => void) | null = null
  return {
    follow(play, as) {
      leave?.()
      leave = null
      if (as !== 'shift') return
      leave = play.onEvent((event) => {
        const pattern = patterns[event.type]
        if (pattern === undefined || !isWanted()) return
        if (isAnnounced(event, play.room)) vibrate(pattern)
      })
    },
  }
}

function vibrateDevice(pattern: Pattern): void {
  if (!('vibrate' in navigator) || !('userActivation' in navigator)) return
  if (navigator.userActivation.hasBeenActive) navigator.vibrate(pattern as number | number[])
}
