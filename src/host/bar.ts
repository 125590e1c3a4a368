// Keeps the bar up to date: a few times a second, and right after whatever happens.
import type { Play } from '../play/index.ts'
import type { Refusal } from '../sim/index.ts'
import { best } from '../store/index.ts'
import type { AppStore, ScoresStore } from '../store/index.ts'
import { hudOf } from './hud.ts'

const EVERY_MS = 100
const REFUSAL_MS = 1_600 // a refusal is shown this long

export type Bar = {
  /** Show this shift from now on. */
  watch(play: Play): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
}

export function createBar(app: AppStore, scores: ScoresStore): Bar {
  let watched: Play | null = null
  let refusal: Refusal | null = null
  let refusalAgeMs = 0
  let ageMs = 0

  function show(play: Play): void {
    const { level, seed, mode } = play
    const other = best(scores.getState(), level.id, seed, mode === 'async' ? 'blocking' : 'async')
    app.setState({ hud: hudOf(play, { otherBest: other?.result.score ?? null, refusal }) })
    ageMs = 0
  }
  return {
    watch(play) {
      watched = play
      refusal = null
      show(play)
      play.onEvent((event) => {
        ageMs = EVERY_MS
        if (event.type !== 'refused') return
        refusal = event.reason
        refusalAgeMs = 0
      })
    },
    tick(elapsedMs) {
      ageMs += elapsedMs
      refusalAgeMs += elapsedMs
      if (refusalAgeMs > REFUSAL_MS) refusal = null
      if (watched && ageMs >= EVERY_MS && app.getState().hud) show(watched)
    },
  }
}
