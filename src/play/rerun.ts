// A run seen again: a play whose time can be turned. Stage, panel and sound take it for a shift;
// taps do nothing, as they would make it another one.
import { cutAt, filmOf } from '../runs/index.ts'
import type { Film, Run, Showing } from '../runs/index.ts'
import type { Level, ShiftEvent } from '../sim/index.ts'
import { LONGEST_TICK_MS } from './clock.ts'
import type { PlayStatus } from './clock.ts'
import { createListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'
import type { Play } from './play.ts'

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
  const events = hearing()
  const film = filmOf(replay, level)
  const reel = thread(film, events)
  const statuses = createListeners<PlayStatus>()
  let speed = 1
  let paused = false
  let told = status()

  function status(): PlayStatus {
    // One that breaks off stands still: nobody goes home.
    if (reel.isOver()) return reel.room().closed ? 'over' : 'paused'
    return paused ? 'paused' : 'running'
  }
  function set(change: () => void): void {
    change()
    if (told === status()) return
    told = status()
    statuses.tell(told)
  }
  return {
    ...untouchable,
    run,
    film,
    level,
    seed: replay.seed,
    mode: replay.mode,
    robot: run.robot,
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
      const realMs = Math.min(Math.max(0, elapsedMs), LONGEST_TICK_MS)
      set(() => reel.goOn(realMs * speed))
    },
    onEvent: events.listen,
    onStatus: statuses.listen,
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

type Ears = Listeners<ShiftEvent> & { readonly failures: unknown[] }

/** A listener that throws must not stop the simulation in the middle of a step. */
function hearing(): Ears {
  const failures: unknown[] = []
  return { ...createListeners<ShiftEvent>((error) => void failures.push(error)), failures }
}

/** A film on its way from moment to moment, fractions of a millisecond kept. */
function thread(film: Film, { tell, failures }: Ears) {
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
      const [failure] = failures.splice(0)
      if (failure !== undefined) throw failure
    },
    cutTo(moment: number): void {
      at = Math.min(Math.max(0, moment), lengthMs)
      showing = film.showFrom(at, tell)
      cuts.tell()
    },
    onCut: (listener: () => void) => cuts.listen(listener),
  }
}
