// The host receives the player, opens shifts and files their results.
import { HOUSE_SEED, levelOf, lunchRush } from '../levels/index.ts'
import { askPar, createListeners, createPlay, resumePlay } from '../play/index.ts'
import type { Order, Play } from '../play/index.ts'
import { best, notify } from '../store/index.ts'
import type { AppStore, Par, ScoresStore, SettingsStore, Texts } from '../store/index.ts'
import { fileShift } from './filing.ts'
import { hudOf } from './hud.ts'
import { createRefusals } from './refusals.ts'
import * as underWay from './under-way.ts'

export type Host = {
  /** The shift on the stage now: the player's, or the robot's behind the title. */
  play(): Play | null
  /** Hear when another play takes the stage; returns the function that stops it. */
  onPlay(listener: (play: Play | null) => void): () => void
  /** Whether that play is the one behind the title. */
  isBackdrop(): boolean
  /** Leave whatever is on and start this shift's countdown. */
  start(order: Order): void
  /** Take up the shift that was under way when the page was left. */
  goOn(): void
  /** Forget the shift that was under way. */
  forget(): void
  /** To the title; a running shift is given up. */
  toTitle(): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
  /** The page goes out of sight: pause, and keep the shift under way. */
  hide(): void
}

export type HostOptions = {
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly scores: ScoresStore
  readonly texts: Texts
}

const COUNTDOWN_MS = 3_000
const CURTAIN_MS = 1_800 // real time between closing and the results, to see everyone go
const HUD_EVERY_MS = 100

export function createHost({ app, settings, scores, texts }: HostOptions): Host {
  const listeners = createListeners<Play | null>()
  const refusals = createRefusals()
  let play: Play | null = null
  let order: Order | null = null // of the player's shift; null behind the title
  let par: Promise<Par> | null = null
  let hudAgeMs = 0

  function take(next: Play, of: Order | null): void {
    play = next
    order = of
    hudAgeMs = HUD_EVERY_MS
    next.onEvent(refusals.hear)
    next.onEvent(() => (hudAgeMs = HUD_EVERY_MS))
    listeners.tell(next)
  }

  function open(of: Order, next: Play): void {
    par = parOf(of)
    take(next, of)
    app.setState({ screen: 'shift', outcome: null, underWay: null, par: null, hud: hud(next) })
    next.onStatus((status) => {
      if (status === 'over') void close(next, of)
      if (status === 'paused') keep()
    })
  }

  async function parOf({ level, seed }: Order): Promise<Par> {
    const found = await askPar(levelOf(level) ?? lunchRush, seed)
    const answer: Par = { level, seed, ...found }
    if (order?.level === level && order.seed === seed) app.setState({ par: answer })
    return answer
  }

  async function close(closed: Play, of: Order): Promise<void> {
    const curtain = new Promise((resolve) => setTimeout(resolve, CURTAIN_MS / of.speed))
    const answer = await par
    const outcome = fileShift(closed, of, answer?.score ?? 0, settings.getState().name, scores)
    giveUp(of)
    await curtain
    if (play === closed) app.setState({ screen: 'results', outcome, hud: null })
  }

  function hud(of: Play) {
    const { level, seed, mode } = of
    const other = best(scores.getState(), level.id, seed, mode === 'async' ? 'blocking' : 'async')
    return hudOf(of, { otherBest: other?.result.score ?? null, refusal: refusals.latest() })
  }

  function keep(): void {
    if (play && order && !order.robot && play.room.now > 0 && !play.room.closed) {
      underWay.keep(texts, play)
    }
  }

  function giveUp(of: Order | null): void {
    if (of && !of.robot) underWay.clear(texts, of)
  }

  function backdrop(seed: number): void {
    const level = levelOf(settings.getState().level) ?? lunchRush
    const next = createPlay({ level, seed, mode: 'async', robot: 'least-patience' })
    next.onStatus((status) => {
      if (status === 'over' && play === next) backdrop(seed + 1)
    })
    take(next, null)
  }

  return {
    play: () => play,
    onPlay: listeners.listen,
    isBackdrop: () => order === null,
    start(of) {
      const level = levelOf(of.level)
      if (!level) return notify(app, 'notice.badAddress', { what: of.level, valid: '' })
      giveUp(order)
      open(of, createPlay({ ...of, level, countdownMs: COUNTDOWN_MS }))
    },
    goOn() {
      const kept = underWay.find(texts)
      const level = kept && levelOf(kept.order.level)
      if (!level) return app.setState({ underWay: null })
      open(kept.order, resumePlay({ ...kept.order, level, countdownMs: COUNTDOWN_MS }, kept.replay))
    },
    forget() {
      underWay.forget(texts)
      app.setState({ underWay: null })
    },
    toTitle() {
      giveUp(order)
      const kept = underWay.find(texts)?.order ?? null
      app.setState({ screen: 'title', hud: null, underWay: kept })
      backdrop(HOUSE_SEED)
    },
    tick(elapsedMs) {
      if (!play) return
      play.tick(elapsedMs)
      refusals.age(elapsedMs)
      hudAgeMs += elapsedMs
      if (hudAgeMs < HUD_EVERY_MS || !order || app.getState().screen !== 'shift') return
      hudAgeMs = 0
      app.setState({ hud: hud(play) })
    },
    hide() {
      if (!order || order.robot) return
      play?.pause()
      keep()
    },
  }
}
