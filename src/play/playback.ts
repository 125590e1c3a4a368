// Playback of one run, or of two with the same customers, on one clock.
import type { Run } from '../runs/index.ts'
import type { Level } from '../sim/index.ts'
import { createListeners } from './listeners.ts'
import { createReplayPlay } from './replay-play.ts'
import type { ReplayPlay } from './replay-play.ts'

export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const // simulated ms per real ms

export type PlaybackStatus = 'running' | 'paused' | 'over'

/** A part of a run, ms since opening. */
export type Excerpt = { readonly from: number; readonly to: number }

export type Playback = {
  readonly plays: readonly ReplayPlay[] // one or two
  readonly lengthMs: number // of the longer
  readonly excerpt: Excerpt // what is played of it; usually all
  readonly losses: readonly (readonly number[])[] // a run, when customers are lost, ms since opening
  at(): number // ms since opening
  speed(): number
  status(): PlaybackStatus
  /** Play, or pause; at the end of the excerpt, from its beginning. */
  toggle(): void
  pause(): void
  resume(): void
  setSpeed(speed: number): void
  seek(at: number): void
  hasNextLoss(): boolean
  /** To just before the next loss, if there is one. */
  toNextLoss(): void
  tick(elapsedMs: number): void
  /** Hear when somebody has used one of these buttons; returns the function that stops it. */
  onChange(listener: () => void): () => void
}

const BEFORE_LOSS_MS = 1_000 // so that it is seen coming

/** A run and the level it was played on. */
export type Played = { readonly run: Run; readonly level: Level }

/** The runs are of the same customers. */
export function createPlayback(played: readonly Played[], part?: Excerpt): Playback {
  const plays = played.map(({ run, level }) => createReplayPlay(run, level))
  const lengthMs = Math.max(...played.map(({ run }) => run.replay.lengthMs))
  const excerpt = part ?? { from: 0, to: lengthMs }
  const losses = plays.map(lossesOf)
  const allLosses = losses.flat().toSorted((a, b) => a - b)
  const { pauseAll, seek, isPaused, ...controls } = createControls(plays)

  const at = (): number => Math.max(...plays.map(({ room }) => room.now))
  const status = (): PlaybackStatus => {
    if (at() >= Math.min(lengthMs, excerpt.to)) return 'over'
    return isPaused() ? 'paused' : 'running'
  }
  if (excerpt.from > 0) seek(excerpt.from)
  return {
    ...controls,
    plays,
    lengthMs,
    excerpt,
    losses,
    at,
    status,
    toggle() {
      const isOver = status() === 'over'
      if (isOver) seek(excerpt.from)
      pauseAll(!isOver && !isPaused())
    },
    pause: () => pauseAll(true),
    resume: () => pauseAll(false),
    seek,
    hasNextLoss: () => nextLoss(allLosses, at()) !== null,
    toNextLoss() {
      const next = nextLoss(allLosses, at())
      if (next !== null) seek(next)
    },
    tick(elapsedMs) {
      const leftMs = Math.max(0, excerpt.to - at()) / controls.speed()
      plays.forEach((play) => play.tick(Math.min(elapsedMs, leftMs)))
    },
  }
}

/** What is asked of every play alike, and who hears of it. */
function createControls(plays: readonly ReplayPlay[]) {
  const changes = createListeners<void>()
  let speed = 1
  let paused = false
  const change = (each: (play: ReplayPlay) => void): void => {
    plays.forEach(each)
    changes.emit()
  }
  return {
    speed: () => speed,
    setSpeed(to: number): void {
      speed = to
      change((play) => play.setSpeed(to))
    },
    isPaused: () => paused,
    pauseAll(to: boolean): void {
      paused = to
      change((play) => (to ? play.pause() : play.resume()))
    },
    seek: (to: number): void => change((play) => play.seek(to)),
    onChange: changes.listen,
  }
}

/** Where to look on from for the next of `losses` after `at`; null when nobody else is lost. */
export function nextLoss(losses: readonly number[], at: number): number | null {
  const next = losses.find((loss) => loss - BEFORE_LOSS_MS > at)
  return next === undefined ? null : next - BEFORE_LOSS_MS
}

function lossesOf({ replayIndex }: ReplayPlay): readonly number[] {
  return replayIndex.events.flatMap((event) => (event.type === 'customerLeft' ? [event.at] : []))
}
