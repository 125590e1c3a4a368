// A replay as a play that can seek. Stage, panel and sound treat it like a shift; commands do nothing,
// since they would change the run.
import { truncateReplay, indexReplay } from '../runs/index.ts'
import type { ReplayIndex, Run, ReplayCursor } from '../runs/index.ts'
import type { Level } from '../sim/index.ts'
import { personIn } from '../waiters/index.ts'
import { withoutHitch } from './clock.ts'
import { createEventListeners } from './event-listeners.ts'
import type { EventListeners } from './event-listeners.ts'
import { createListeners } from './listeners.ts'
import type { Play } from './play.ts'
import { createStatuses } from './status.ts'
import type { PlayStatus } from './status.ts'

export type ReplayPlay = Play & {
  readonly run: Run
  readonly replayIndex: ReplayIndex
  /** `speed` is simulated ms per real ms. */
  setSpeed(speed: number): void
  /** Jump to this moment, ms since opening; events on the way are not emitted. */
  seek(at: number): void
}

/** Show a run from its opening; `level` is the one it was played on. */
export function createReplayPlay(run: Run, level: Level): ReplayPlay {
  const { replay } = run
  const listeners = createEventListeners()
  const replayIndex = indexReplay(replay, level)
  const cursor = createCursor(replayIndex, listeners)
  let speed = 1
  let paused = false
  const { set, listen } = createStatuses(status)

  function status(): PlayStatus {
    // A replay that ends before closing stops there.
    if (cursor.isOver()) return cursor.room().closed ? 'over' : 'paused'
    return paused ? 'paused' : 'running'
  }
  return {
    ...withoutCommands,
    ...partsOf(run),
    replayIndex,
    level,
    get speed() {
      return speed
    },
    get room() {
      return cursor.room()
    },
    status,
    pause: () => set(() => (paused = true)),
    resume: () => set(() => (paused = false)),
    setSpeed: (to) => void (speed = to),
    seek: (at) => set(() => cursor.seekTo(at)),
    tick(elapsedMs) {
      if (status() !== 'running') return
      set(() => cursor.advanceBy(withoutHitch(elapsedMs) * speed))
    },
    onEvent: listeners.listen,
    onStatus: listen,
    onSeek: cursor.onSeek,
    replay: () => truncateReplay(replay, level, cursor.room().now),
  }
}

/** What of a play its run says. */
function partsOf(run: Run) {
  const { leads, replay } = run
  return { run, seed: replay.seed, mode: replay.mode, leads, own: personIn(leads) }
}

const withoutCommands = {
  ghost: null,
  countdownMs: () => 0,
  tap() {},
  toggleStand() {},
  toggleHire() {},
  undo() {},
} as const

/** A position in the replay that can advance and seek; keeps fractions of a millisecond. */
function createCursor(replayIndex: ReplayIndex, { emit, throwFirstError }: EventListeners) {
  const { lengthMs } = replayIndex.replay
  const seeks = createListeners<void>()
  let cursor: ReplayCursor = replayIndex.cursorAt(0, emit)
  let at = 0 // ms since opening
  return {
    room: () => cursor.room,
    isOver: () => at >= lengthMs,
    advanceBy(ms: number): void {
      at = Math.min(lengthMs, at + ms)
      cursor.advanceTo(at)
      throwFirstError()
    },
    seekTo(moment: number): void {
      at = Math.min(Math.max(0, moment), lengthMs)
      cursor = replayIndex.cursorAt(at, emit)
      seeks.emit()
    },
    onSeek: (listener: () => void) => seeks.listen(listener),
  }
}
