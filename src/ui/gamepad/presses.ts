// From the state of gamepads, frame by frame, to presses: the standard mapping, repeated when held.
import type { Direction } from '../spatial.ts'

export type PadPress = Direction | 'choose' | 'back' | 'stand' | 'kitchen' | 'hire' | 'pause'
export type PadState = {
  readonly buttons: readonly { readonly pressed: boolean }[]
  readonly axes: readonly number[] // -1 to 1
}

const FIRST_REPEAT_MS = 400
const NEXT_REPEAT_MS = 120
const TILT = 0.5 // of a stick, from here on it is a direction

const buttons: Readonly<Record<PadPress, number>> = {
  choose: 0, // A
  back: 1, // B
  stand: 2, // X
  kitchen: 3, // Y
  hire: 5, // RB
  pause: 9, // Start
  up: 12,
  down: 13,
  left: 14,
  right: 15,
}
const tilts: Readonly<Record<Direction, readonly [axis: number, sign: 1 | -1]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [1, -1],
  down: [1, 1],
}
const all = Object.keys(buttons) as readonly PadPress[]

type Presses = {
  /** What has been pressed since the last frame. `now` in ms. */
  read(pads: readonly PadState[], now: number): readonly PadPress[]
}

export function createPresses(): Presses {
  const held = new Map<PadPress, number>() // when each repeats next
  const isDue = (press: PadPress, now: number): boolean => {
    const next = held.get(press)
    if (next === undefined) held.set(press, now + FIRST_REPEAT_MS)
    else if (isDirection(press) && now >= next) held.set(press, now + NEXT_REPEAT_MS)
    else return false
    return true
  }
  return {
    read: (pads, now) =>
      all.filter((press) => {
        if (pads.some((pad) => isDown(pad, press))) return isDue(press, now)
        held.delete(press)
        return false
      }),
  }
}

export function isDirection(press: PadPress): press is Direction {
  return press in tilts
}

function isDown(pad: PadState, press: PadPress): boolean {
  if (pad.buttons[buttons[press]]?.pressed) return true
  if (!isDirection(press)) return false
  const [axis, sign] = tilts[press]
  return (pad.axes[axis] ?? 0) * sign > TILT
}
