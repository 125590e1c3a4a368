// The cinema: runs are seen again on the stage, and whatever was on before comes back afterwards.
import { levelOf } from '../levels/index.ts'
import { createScreening, resumePlay } from '../play/index.ts'
import type { Order, Play, Screening } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore, Hud, Screen, Watching } from '../store/index.ts'
import { personIn } from '../waiters/index.ts'
import type { Bar } from './bar.ts'
import type { Coach } from './coach.ts'
import { hudOf } from './hud.ts'
import { bothModes, branchOf, raceOf } from './orders.ts'
import { bestRobotRun } from './robot-run.ts'

/** What the screens ask of the cinema, by way of the host. */
export type Viewing = {
  /**
   * See one run again, or two of the same customers on one clock, held at the opening; others are
   * refused with a notice.
   */
  watch(runs: readonly [Run] | readonly [Run, Run]): void
  /**
   * See a run beside a robot's: a robot's beside the same robot's in the other mode, a person's
   * beside the best robot's in the same mode, as soon as that has been played.
   */
  watchBoth(run: Run): void
  /** What is being seen again. */
  screening(): Screening | null
  /** Back to where the watching began; a shift of the player's waits there. */
  stopWatching(): void
  /** Take a run over where it stands now: the screening's first, or second. */
  takeOver(which: number): void
  /** Start a shift of the run's level, seed and mode with the run as its ghost. */
  race(run: Run): void
  /** The same against the best robot of the run's customers and mode. */
  raceRobot(run: Run): void
  /** Start the shift that is on once more from its opening, against the same ghost. */
  again(): void
}

export type Cinema = Viewing & {
  /** This takes the stage: whatever is being seen again is over, unless this is it. */
  makeWayFor(play: Play | null): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
}

type OnStage = { readonly play: Play | null; readonly order: Order | null }

export type CinemaOptions = {
  readonly app: AppStore
  readonly bar: Bar
  readonly coach: Coach
  /** What is on the stage now. */
  on(): OnStage
  /** Keep the shift that is on, as if the page were left. */
  keep(): void
  /** Put this on the stage. */
  take(play: Play | null, order: Order | null): void
  /** Start this shift from its opening. */
  start(order: Order): void
  /** Begin this shift, which may be in the middle. */
  open(order: Order, play: Play): void
}

type Before = OnStage & { readonly screen: Screen }
type House = CinemaOptions & {
  screening: Screening | null
  before: Before | null
  ageMs: number
  asked: number // how often a robot has been asked for its run
}

const EVERY_MS = 100
const COUNTDOWN_MS = 3_000 // before a run that was taken over goes on

export function createCinema(options: CinemaOptions): Cinema {
  const house: House = { ...options, screening: null, before: null, ageMs: 0, asked: 0 }
  return {
    watch: (runs) => watch(house, runs),
    watchBoth(run) {
      if (personIn(run.leads) === null) watch(house, bothModes(run))
      else void withRobot(house, run, (robots) => watch(house, [run, robots]))
    },
    screening: () => house.screening,
    stopWatching() {
      const { before } = house
      if (before) comeBack(house, before)
    },
    takeOver: (which) => takeOver(house, which),
    race: (run) => house.start(raceOf(run)),
    raceRobot: (run) => void withRobot(house, run, (robots) => house.start(raceOf(robots))),
    again() {
      const { order } = house.on()
      if (order) house.start(order)
    },
    makeWayFor(play) {
      if (play && house.screening?.plays[0] === play) return
      house.screening = null
      house.before = null
      if (house.app.getState().watching) house.app.setState({ watching: null })
    },
    tick(elapsedMs) {
      const { screening } = house
      const was = screening?.status()
      screening?.tick(elapsedMs)
      house.ageMs += elapsedMs
      if (house.ageMs >= EVERY_MS || screening?.status() !== was) tell(house)
    },
  }
}

export function viewingOf(cinema: Cinema): Viewing {
  const { watch: see, watchBoth, screening, stopWatching, takeOver: go } = cinema
  const { race, raceRobot, again } = cinema
  return { watch: see, watchBoth, screening, stopWatching, takeOver: go, race, raceRobot, again }
}

/** Go on with the best robot's run once it has been played, unless something else was asked for. */
async function withRobot(house: House, run: Run, goOn: (robots: Run) => void): Promise<void> {
  const { app } = house
  const asked = ++house.asked
  const { screen } = app.getState()
  const robots = await bestRobotRun(run.replay)
  if (asked !== house.asked || app.getState().screen !== screen) return
  if (robots) goOn(robots)
  else notify(app, 'watch.refused')
}

function watch(house: House, runs: readonly Run[]): void {
  const { app, bar } = house
  const screening = screeningOf(runs)
  const first = screening?.plays[0]
  if (!first) return notify(app, 'watch.refused')
  const before = house.before ?? stepAside(house)
  Object.assign(house, { before, screening })
  house.take(first, null)
  bar.watch(first)
  screening.pause() // until there is a screen to see it on
  screening.onChange(() => tell(house))
  for (const play of screening.plays) play.onEvent(() => void (house.ageMs = EVERY_MS))
  tell(house)
  app.setState({ screen: 'watch' })
}

/** What is on will be there afterwards; a shift of the player's is kept even if the page is left. */
function stepAside({ app, coach, on, keep }: House): Before {
  const { play, order } = on()
  if (order && play?.own != null) play.pause()
  keep()
  coach.watch(null)
  return { screen: app.getState().screen, play, order }
}

function comeBack({ app, bar, coach, take }: House, { screen, play, order }: Before): void {
  take(play, order)
  const isOn = screen === 'shift' && play !== null
  app.setState(isOn ? { screen } : { screen, hud: null })
  if (!isOn) return
  bar.watch(play)
  coach.watch(play)
}

function takeOver({ screening, open }: House, which: number): void {
  const rerun = screening?.plays[which]
  if (!rerun || rerun.room.closed) return
  const order = branchOf(rerun)
  const options = { ...order, level: rerun.level, countdownMs: COUNTDOWN_MS }
  open(order, resumePlay(options, rerun.replay()))
}

function tell(house: House): void {
  if (!house.screening) return
  const watching = watchingOf(house.screening)
  house.app.setState({ watching, hud: watching.rooms[0] ?? null })
  house.ageMs = 0
}

/** Null unless the runs are of one level that is known, and of one seed. */
function screeningOf(runs: readonly Run[]): Screening | null {
  const [first, second = first] = runs
  const level = first && levelOf(first.replay.level)
  if (!level || !second || runs.length > 2) return null
  const [one, other] = [first.replay, second.replay]
  const same = one.level === other.level && one.seed === other.seed
  return same ? createScreening(runs, level) : null
}

function watchingOf(screening: Screening): Watching {
  const { plays, lengthMs, losses } = screening
  return {
    runs: plays.map(({ run }) => run),
    rooms: plays.map((play): Hud => hudOf(play, { otherBest: null, refusal: null })),
    lengthMs,
    losses,
    at: screening.at(),
    status: screening.status(),
    speed: screening.speed(),
  }
}
