// What lasts is read from the state: steps while the waiter walks, ticks in the last seconds.
import type { Play } from '../play/index.ts'
import { secondsLeft, standingOf } from '../reading/index.ts'
import { cue } from './cues.ts'
import type { Cue } from './cues.ts'

/** As much of a play as the pulse is taken from. */
export type HeardPlay = Pick<Play, 'level' | 'room' | 'own' | 'speed' | 'status' | 'countdownMs'>

export type Pulse = {
  stepAt: number // s, when the next foot comes down
  left: boolean // which foot
  second: number // the last one ticked
}

/** How the tune goes: full in a running shift, thin while it stands still, else in the background. */
export type Mood = 'full' | 'thin' | 'background'

const STEP_S = 0.26
const LAST_SECONDS = 10
const FOOT = 2 // semitones between the feet
const COUNTDOWN = -5 // its ticks are lower

export function createPulse(): Pulse {
  return { stepAt: 0, left: false, second: 0 }
}

/** The sounds due at `now`, in s of real time. */
export function dueCues(pulse: Pulse, shown: HeardPlay, now: number): readonly Cue[] {
  return [...steps(pulse, shown, now), ...ticks(pulse, shown)]
}

export function moodOf(shown: HeardPlay | null): Mood {
  if (!shown || shown.status() === 'over') return 'background'
  return standingOf(shown.room, shown.own) === 'no' ? 'full' : 'thin'
}

function steps(pulse: Pulse, { room, status }: HeardPlay, now: number): readonly Cue[] {
  const walks = room.waiters.some(({ doing }) => doing.kind === 'walking')
  if (!walks || status() !== 'running' || now < pulse.stepAt) return []
  pulse.stepAt = now + STEP_S
  pulse.left = !pulse.left
  return [cue('step', pulse.left ? 0 : FOOT)]
}

function ticks(pulse: Pulse, shown: HeardPlay): readonly Cue[] {
  const second = secondOf(shown)
  if (second === pulse.second) return []
  pulse.second = second
  return second === 0 ? [] : [cue('tick', shown.status() === 'countdown' ? COUNTDOWN : 0)]
}

/** The second to tick: of the countdown, or of the last ten; 0 when none is. */
function secondOf({ level, room, status, countdownMs }: HeardPlay): number {
  if (status() === 'countdown') return Math.ceil(countdownMs() / 1000)
  if (status() !== 'running') return 0
  if (room.hours === 'overtime') return 0
  const left = secondsLeft(room, level)
  return left <= LAST_SECONDS ? left : 0
}
