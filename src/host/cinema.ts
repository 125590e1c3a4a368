// The cinema: runs are seen again on the stage, and whatever was on before comes back afterwards.
import { levelOf } from '../levels/index.ts'
import { createScreening, resumePlay } from '../play/index.ts'
import type { Order, Play, Screening } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { isCurrent } from '../wire/index.ts'
import { back, go, notify, replace, setHud, setWatching } from '../store/index.ts'
import type { AppStore, Hud, Watching } from '../store/index.ts'
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
  /** These runs' screen is up: the browser's history may have led to it. */
  arrive(runs: readonly Run[]): void
  /** Their screen has been left: what was on before comes back. */
  leave(): void
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

type House = CinemaOptions & {
  screening: Screening | null
  runs: readonly Run[] // of the screening
  before: OnStage | null
  ageMs: number
  asked: number // how often a robot has been asked for its run
}

const EVERY_MS = 100
const COUNTDOWN_MS = 3_000 // before a run that was taken over goes on

export function createCinema(options: CinemaOptions): Cinema {
  const house: House = { ...options, screening: null, runs: [], before: null, ageMs: 0, asked: 0 }
  return {
    watch: (runs) => watch(house, runs),
    watchBoth(run) {
      if (personIn(run.leads) === null) watch(house, bothModes(run))
      else void withRobot(house, run, (robots) => watch(house, [run, robots]))
    },
    screening: () => house.screening,
    stopWatching() {
      if (house.before) back(house.app)
    },
    takeOver: (which) => takeOver(house, which),
    race: (run) => raceAgainst(house, run),
    raceRobot: (run) => void withRobot(house, run, (robots) => raceAgainst(house, robots)),
    again() {
      const { order } = house.on()
      if (order) house.start(order)
    },
    makeWayFor(play) {
      if (play && house.screening?.plays[0] === play) return
      house.screening = null
      house.before = null
      if (house.app.getState().watching) setWatching(house.app, null)
    },
    arrive(runs) {
      if (house.screening && house.runs === runs) return
      if (!show(house, runs)) back(house.app)
    },
    leave() {
      if (house.before) comeBack(house, house.before)
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
  const { watch: see, watchBoth, screening, stopWatching, takeOver: playOn } = cinema
  const { race, raceRobot, again } = cinema
  return {
    watch: see,
    watchBoth,
    screening,
    stopWatching,
    takeOver: playOn,
    race,
    raceRobot,
    again,
  }
}

/** Go on with the best robot's run once it has been played, unless something else was asked for. */
async function withRobot(house: House, run: Run, goOn: (robots: Run) => void): Promise<void> {
  const { app } = house
  const asked = ++house.asked
  const { name } = app.getState().route
  const robots = await bestRobotRun(run.replay)
  if (asked !== house.asked || app.getState().route.name !== name) return
  if (robots) goOn(robots)
  else notify(app, 'watch.refused')
}

function watch(house: House, runs: readonly Run[]): void {
  const { app } = house
  if (!show(house, runs)) return
  const isUp = app.getState().route.name === 'watch'
  const travel = isUp ? replace : go
  travel(app, { name: 'watch', runs })
}

/** Whether there is something to be seen. */
function show(house: House, runs: readonly Run[]): boolean {
  const { app, bar } = house
  const screening = screeningOf(runs)
  const first = screening?.plays[0]
  if (!first) {
    notify(app, 'watch.refused')
    return false
  }
  const before = house.before ?? stepAside(house)
  Object.assign(house, { before, screening, runs })
  house.take(first, null)
  bar.watch(first)
  screening.pause() // until there is a screen to see it on
  screening.onChange(() => tell(house))
  for (const play of screening.plays) play.onEvent(() => void (house.ageMs = EVERY_MS))
  tell(house)
  return true
}

/** What is on will be there afterwards; a shift of the player's is kept even if the page is left. */
function stepAside({ coach, on, keep }: House): OnStage {
  const { play, order } = on()
  if (order && play?.own != null) play.pause()
  keep()
  coach.watch(null)
  return { play, order }
}

function comeBack({ app, bar, coach, take }: House, { play, order }: OnStage): void {
  take(play, order)
  const isOn = app.getState().route.name === 'shift' && play !== null
  if (!isOn) return setHud(app, null)
  bar.watch(play, order)
  coach.watch(play)
}

/** Customers of earlier rules do not come any more. */
function raceAgainst({ app, start }: House, run: Run): void {
  if (isCurrent(run.replay)) start(raceOf(run))
  else notify(app, 'watch.earlier')
}

function takeOver({ app, screening, open }: House, which: number): void {
  const rerun = screening?.plays[which]
  if (!rerun || rerun.room.closed) return
  if (!isCurrent(rerun.run.replay)) return notify(app, 'watch.earlier')
  const order = branchOf(rerun)
  const options = { ...order, level: rerun.level, countdownMs: COUNTDOWN_MS }
  open(order, resumePlay(options, rerun.replay()))
}

function tell(house: House): void {
  if (!house.screening) return
  setWatching(house.app, watchingOf(house.screening))
  house.ageMs = 0
}

/** Null unless the runs are of one level that is known, and of one seed. */
function screeningOf(runs: readonly Run[]): Screening | null {
  const [first, second = first] = runs
  const level = first && levelOf(first.replay.level, first.replay.levelVersion)
  if (!level || !second || runs.length > 2) return null
  const [one, other] = [first.replay, second.replay]
  const sameLevel = one.level === other.level && one.levelVersion === other.levelVersion
  const same = sameLevel && one.seed === other.seed
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
