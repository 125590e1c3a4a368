// What is watched: a playback made of one or two runs, and what the screens show of it.
import { isComparable, levelOf } from '../levels/index.ts'
import { createPlayback } from '../play/index.ts'
import type { Excerpt, Playback } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import type { Hud, Watching } from '../store/index.ts'
import { hudOf } from './hud.ts'

/** Null unless the runs are of levels that are known, and of the same customers. */
export function playbackOf(runs: readonly Run[], excerpt?: Excerpt): Playback | null {
  const played = runs.flatMap((run) => {
    const level = levelOf(run.replay.level, run.replay.levelVersion)
    return level ? [{ run, level }] : []
  })
  const [first, second = first] = played
  if (!first || !second || played.length < runs.length || runs.length > 2) return null
  const isSameSeed = first.run.replay.seed === second.run.replay.seed
  const isSame = isSameSeed && isComparable(first.level, second.level)
  return isSame ? createPlayback(played, excerpt) : null
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
