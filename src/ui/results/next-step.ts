// What the gold button of the results leads to: always one step further.
import { levelIds, type LevelId } from '../../levels/index.ts'

export type NextStep =
  | 'yourTurn' // a robot has shown it
  | 'otherMode' // of the same customers
  | 'watchBoth' // both shifts side by side, for a few seconds
  | 'nextLevel'
  | 'again'

type Facts = {
  readonly isPlayed: boolean // by a person
  readonly isCompared: boolean // the other mode has been played, too, or the level has none
  readonly canWatchBoth: boolean // both shifts can be played back
  readonly sawBoth: boolean // some two shifts have been watched side by side
  readonly level: string
}

export function nextStep({ isPlayed, isCompared, canWatchBoth, sawBoth, level }: Facts): NextStep {
  if (!isPlayed) return 'yourTurn'
  if (!isCompared) return 'otherMode'
  if (canWatchBoth && !sawBoth) return 'watchBoth'
  return levelAfter(level) ? 'nextLevel' : 'again'
}

/** The level that the title offers after this one; null after the last, and of one it does not offer. */
export function levelAfter(level: string): LevelId | null {
  const at = levelIds.findIndex((id) => id === level)
  return at < 0 ? null : (levelIds[at + 1] ?? null)
}
