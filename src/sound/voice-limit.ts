// Limits the sounds at once and how often each repeats, so that a fast shift does not pile them up.
import { durationOf } from './recipe.ts'
import { recipes } from './recipes.ts'
import type { SoundName } from './recipes.ts'

/** What has been played lately. Times in s. */
export type VoiceHistory = {
  readonly last: Map<SoundName, number> // when each sound began last
  ends: number[] // when the sounds that may still be going on end
}

const MOST_VOICES = 10 // sounds at once, at the usual speed
const FEWEST_VOICES = 4 // and at the highest
const GAP_S = 0.05 // between two of a kind, at the usual speed
const LONGEST_GAP_S = 0.4
const TOO_FAST = 4 // from this speed on the small sounds would be a rattle

/** Sounds nobody misses when there is much to hear. */
const small: ReadonlySet<SoundName> = new Set(['step', 'tap', 'tick', 'shrug', 'pencil'])

export function createVoiceHistory(): VoiceHistory {
  return { last: new Map(), ends: [] }
}

/** Sounds at once at this speed, 1 to 16. */
export function mostVoices(speed: number): number {
  return Math.max(FEWEST_VOICES, Math.round(MOST_VOICES / Math.sqrt(speed)))
}

/** s between two sounds of a kind at this speed. */
export function gapOf(speed: number): number {
  return Math.min(LONGEST_GAP_S, GAP_S * speed)
}

/** Whether this sound may begin at `now`; one that may is remembered. */
export function mayPlay(
  history: VoiceHistory,
  sound: SoundName,
  now: number,
  speed: number,
): boolean {
  history.ends = history.ends.filter((end) => end > now)
  const isSmall = small.has(sound)
  if (isSmall && speed >= TOO_FAST) return false
  const voices = isSmall ? Math.floor(mostVoices(speed) / 2) : mostVoices(speed)
  if (history.ends.length >= voices) return false
  if (now - (history.last.get(sound) ?? -Infinity) < gapOf(speed)) return false
  history.last.set(sound, now)
  history.ends.push(now + durationOf(recipes[sound]))
  return true
}
