// What of the player's own stands best beside a run that came by a link.
import type { Run } from '../../runs/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { MODES } from '../../sim/index.ts'
import { hasRun, runOf, topTen, type Scores } from '../../store/index.ts'

/**
 * The player's best run of the same customers in the same mode, else in the other; never the very
 * same shift. Null when there is none to be seen again, or the run is by earlier rules.
 */
export function ownRunBeside({ replay }: Run, scores: Scores): Run | null {
  const { level, seed, mode, hashes } = replay
  if (!isCurrent(replay)) return null
  const end = hashes.at(-1)?.[1]
  for (const each of [mode, ...MODES.filter((other) => other !== mode)]) {
    const own = topTen(scores, level, seed, each).filter((entry) => hasRun(entry))
    for (const entry of own) {
      const run = each === mode && entry.hash === end ? null : runOf(entry)
      if (run) return run
    }
  }
  return null
}

/** Two runs in the order they are shown: blocking first, and in one mode as they are given. */
export function sideBySide(one: Run, other: Run): readonly [Run, Run] {
  const turned = one.replay.mode === 'async' && other.replay.mode === 'blocking'
  return turned ? [other, one] : [one, other]
}
