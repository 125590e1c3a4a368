// What is watched: a playback made of one or two runs, and what the screens show of it.
import { levelOf } from '../levels/index.ts'
import { createPlayback } from '../play/index.ts'
import type { Playback } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import type { Hud, Watching } from '../store/index.ts'
import { hudOf } from './hud.ts'

/** Null unless the runs are of one level that is known, and of one seed. */
export function playbackOf(runs: readonly Run[]): Playback | null {
  const [first, second = first] = runs
  const level = first && levelOf(first.replay.level, first.replay.levelVersion)
  if (!level || !second || runs.length > 2) return null
  const [one, other] = [first.replay, second.replay]
  const sameLevel = one.level === other.level && one.levelVersion === other.levelVersion
  const same = sameLevel && one.seed === other.seed
  return same ? createPlayback(runs, level) : null
}

/** What the screens show of it. */
export function watchingOf(playback: Playback): Watching {
  const { plays, lengthMs, losses } = playback
  return {
    runs: plays.map(({ run }) => run),
    rooms: plays.map((play): Hud => hudOf(play, { otherBest: null, refusal: null })),
    lengthMs,
    losses,
    at: playback.at(),
    status: playback.status(),
    speed: playback.speed(),
  }
}
