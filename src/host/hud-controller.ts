// Updates the HUD in the store: ten times a second, and right after every event.
import type { Order, Play } from '../play/index.ts'
import { otherMode } from '../sim/index.ts'
import type { Refusal } from '../sim/index.ts'
import { best, setHud } from '../store/index.ts'
import type { AppStore, Scores, ScoresStore } from '../store/index.ts'
import { hudOf } from './hud.ts'

const EVERY_MS = 100
const REFUSAL_MS = 1_600 // a refusal is shown this long

export type HudController = {
  /** Show this shift from now on; without an order it is one that is seen again. */
  watch(play: Play, order?: Order | null): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
}

export function createHudController(app: AppStore, scores: ScoresStore): HudController {
  let watched: Play | null = null
  let otherBest: number | null = null
  let stopListening: (() => void) | null = null
  let refusal: Refusal | null = null
  let refusalAgeMs = 0
  let ageMs = 0

  function show(play: Play): void {
    setHud(app, hudOf(play, { otherBest, refusal }))
    ageMs = 0
  }
  return {
    watch(play, order = null) {
      watched = play
      refusal = null
      otherBest = otherBestOf(play, order, scores.getState())
      show(play)
      stopListening?.()
      stopListening = play.onEvent((event) => {
        ageMs = EVERY_MS
        if (event.type !== 'refused' || event.command.waiter !== play.own) return
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

/** The player's best on the same customers in the other mode; in a round, whose turn it is, in it. */
function otherBestOf(play: Play, order: Order | null, { entries }: Scores): number | null {
  const { level, seed, mode } = play
  const purpose = order?.purpose
  const own = entries.filter(
    ({ round, name }) =>
      purpose?.type !== 'round' || (round === purpose.id && name === purpose.player),
  )
  return best({ entries: own }, level.id, seed, otherMode(mode))?.result.score ?? null
}
