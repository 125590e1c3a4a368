// A run seen again: a play whose time can be turned. Stage, panel and sound take it for a shift;
// taps do nothing, as they would make it another one.
import { cutAt, filmOf } from '../runs/index.ts'
import type { Film, Run, Showing } from '../runs/index.ts'
import type { Level } from '../sim/index.ts'
import { personIn } from '../waiters/index.ts'
import { withoutHitch } from './clock.ts'
import { createHearing } from './hearing.ts'
import type { Hearing } from './hearing.ts'
import { createListeners } from './listeners.ts'
import type { Play } from './play.ts'
import { createStatuses } from './status.ts'
import type { PlayStatus } from './status.ts'

export type Rerun = Play & {
  readonly run: Run
  readonly film: Film
  /** `speed` is simulated ms per real ms. */
  setSpeed(speed: number): void
  /** Be at this moment, ms since opening, without a word of what lies between. */
  seek(at: number): void
}

/** Show a run from its opening; `level` is the one it was played on. */
export function watchRun(run: Run, level: Level): Rerun {
  const { replay } = run
  const hearing = createHearing()
  const film = filmOf(replay, level)
  const reel = thread(film, hearing)
  let speed = 1
  let paused = false
  const { set, listen } = createStatuses(status)

  function status(): PlayStatus {
    // One that breaks off stands still: nobody goes home.
    if (reel.isOver()) return reel.room().closed ? 'over' : 'paused'
    return paused ? 'paused' : 'running'
  }
  return {
    ...untouchable,
    run,
    film,
    level,
    seed: replay.seed,
    mode: replay.mode,
    leads: run.leads,
    own: personIn(run.leads),
    get speed() {
      return speed
    },
    get room() {
      return reel.room()
    },
    status,
    pause: () => set(() => (paused = true)),
    resume: () => set(() => (paused = false)),
    setSpeed: (to) => void (speed = to),
    seek: (at) => set(() => reel.cutTo(at)),
    tick(elapsedMs) {
      if (status() !== 'running') return
      set(() => reel.goOn(withoutHitch(elapsedMs) * speed))
    },
    onEvent: hearing.listen,
    onStatus: listen,
    onCut: reel.onCut,
    replay: () => cutAt(replay, level, reel.room().now),
  }
}

const untouchable = {
  ghost: null,
  countdownMs: () => 0,
  tap() {},
  toggleStand() {},
  undo() {},
} as const

/** A film on its way from moment to moment, fractions of a millisecond kept. */
function thread(film: Film, { tell, throwKept }: Hearing) {
  const { lengthMs } = film.replay
  const cuts = createListeners<void>()
  let showing: Showing = film.showFrom(0, tell)
  let at = 0 // ms since opening
  return {
    room: () => showing.room,
    isOver: () => at >= lengthMs,
    goOn(ms: number): void {
      at = Math.min(lengthMs, at + ms)
      showing.goOn(at)
      throwKept()
    },
    cutTo(moment: number): void {
      at = Math.min(Math.max(0, moment), lengthMs)
      showing = film.showFrom(at, tell)
      cuts.tell()
    },
    onCut: (listener: () => void) => cuts.listen(listener),
  }
}
