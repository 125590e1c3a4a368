// The replay viewer: shows one or two runs on the stage, then puts back the play and the screen that
// were there before.
import { resumePlay } from '../play/index.ts'
import type { Excerpt, Order, Play, Playback } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { isCurrent } from '../wire/index.ts'
import { back, go, notify, replace, setHud, setWatching } from '../store/index.ts'
import type { AppStore, RouteOf } from '../store/index.ts'
import { personIn } from '../waiters/index.ts'
import type { HudController } from './hud-controller.ts'
import type { Coach } from './coach.ts'
import { bothModes, branchOf, raceOf } from './orders.ts'
import { bestRobotRun } from './robot-run.ts'
import { playbackOf, watchingOf } from './watching.ts'

/** What the screens can ask for; the host passes it on. */
export type ReplayControls = {
  /**
   * See one run again, or two of the same customers on one clock, held at the opening; others are
   * refused with a notice.
   */
  watch(runs: readonly [Run] | readonly [Run, Run]): void
  /**
   * See a run, or two of the same customers, at such a speed that it takes some seconds, then come
   * back; or only a part of them.
   */
  watchBriefly(runs: readonly [Run] | readonly [Run, Run], excerpt?: Excerpt): void
  /**
   * Put one run or two on the stage, held at this moment, while the screen that is up stays; when
   * it is left, what was on before comes back.
   */
  preview(runs: readonly [Run] | readonly [Run, Run], at: number): void
  /**
   * See a run beside a robot's: a robot's beside the same robot's in the other mode, a person's
   * beside the best robot's in the same mode, as soon as that has been played.
   */
  watchBesideRobot(run: Run): void
  /** What is being seen again. */
  playback(): Playback | null
  /** Back to where the watching began; a shift of the player's waits there. */
  stopWatching(): void
  /** Take over a run at its present moment: `which` is its index in the playback. */
  takeOver(which: number): void
  /** Start a shift of the run's level, seed and mode with the run as its ghost. */
  race(run: Run): void
  /** The same against the best robot of the run's customers and mode. */
  raceRobot(run: Run): void
  /** Start the shift that is on once more from its opening, against the same ghost. */
  restart(): void
}

export type ReplayViewer = {
  readonly controls: ReplayControls
  /** Another play is on the stage: ends the playback, unless this play is part of it. */
  onPlayChange(play: Play | null): void
  /** This screen is up: the browser's history may have led to it. */
  arrive(route: RouteOf<'watch'>): void
  /** A screen that shows runs has been left: what was on before comes back. */
  leave(): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
}

type CurrentPlay = { readonly play: Play | null; readonly order: Order | null }

export type ReplayViewerOptions = {
  readonly app: AppStore
  readonly hudController: HudController
  readonly coach: Coach
  /** What is on the stage now. */
  current(): CurrentPlay
  /** Keep the shift that is on, as if the page were left. */
  saveUnfinished(): void
  /** Put this on the stage. */
  setPlay(play: Play | null, order: Order | null): void
  /** Start this shift from its opening. */
  start(order: Order): void
  /** Begin this shift, which may be in the middle. */
  openPlay(order: Order, play: Play): void
}

type ViewerContext = ReplayViewerOptions & {
  playback: Playback | null
  runs: readonly Run[] // of the playback
  previous: CurrentPlay | null
  ageMs: number
  requestId: number // of the latest request for a robot's run
}

const EVERY_MS = 100
const BRIEF_MS = 8_000 // of real time, from the beginning to the end
const COUNTDOWN_MS = 3_000 // before a run that was taken over goes on

export function createReplayViewer(options: ReplayViewerOptions): ReplayViewer {
  const context: ViewerContext = {
    ...options,
    playback: null,
    runs: [],
    previous: null,
    ageMs: 0,
    requestId: 0,
  }
  return {
    controls: controlsOf(context),
    onPlayChange(play) {
      if (play && context.playback?.plays[0] === play) return
      context.playback = null
      context.previous = null
      if (context.app.getState().watching) setWatching(context.app, null)
    },
    arrive({ runs, excerpt }) {
      if (context.playback && context.runs === runs) return
      if (!show(context, runs, excerpt)) back(context.app)
    },
    leave() {
      if (context.previous) restorePrevious(context, context.previous)
    },
    tick(elapsedMs) {
      const { playback } = context
      const was = playback?.status()
      playback?.tick(elapsedMs)
      context.ageMs += elapsedMs
      if (context.ageMs >= EVERY_MS || playback?.status() !== was) publish(context)
    },
  }
}

function controlsOf(context: ViewerContext): ReplayControls {
  return {
    watch: (runs) => watch(context, runs),
    watchBriefly: (runs, excerpt) => watchBriefly(context, runs, excerpt),
    preview(runs, at) {
      if (show(context, runs)) context.playback?.seek(at)
    },
    watchBesideRobot(run) {
      if (personIn(run.leads) === null) watch(context, bothModes(run))
      else void withRobotRun(context, run, (robotRun) => watch(context, [run, robotRun]))
    },
    playback: () => context.playback,
    stopWatching() {
      if (context.previous) back(context.app)
    },
    takeOver: (which) => takeOver(context, which),
    race: (run) => raceAgainst(context, run),
    raceRobot: (run) =>
      void withRobotRun(context, run, (robotRun) => raceAgainst(context, robotRun)),
    restart() {
      const { order } = context.current()
      if (order) context.start(order)
    },
  }
}

/** Calls `proceed` with the best robot's run, unless the player has asked for something else meanwhile. */
async function withRobotRun(
  context: ViewerContext,
  run: Run,
  proceed: (robotRun: Run) => void,
): Promise<void> {
  const { app } = context
  const id = ++context.requestId
  const { name } = app.getState().route
  const robotRun = await bestRobotRun(run.replay)
  if (id !== context.requestId || app.getState().route.name !== name) return
  if (robotRun) proceed(robotRun)
  else notify(app, 'watch.refused')
}

function watch(context: ViewerContext, runs: readonly Run[]): void {
  if (show(context, runs)) goTo(context, { name: 'watch', runs })
}

function watchBriefly(context: ViewerContext, runs: readonly Run[], excerpt?: Excerpt): void {
  if (!show(context, runs, excerpt) || !context.playback) return
  const { from, to } = context.playback.excerpt
  context.playback.setSpeed((to - from) / BRIEF_MS)
  goTo(context, { name: 'watch', runs, isBrief: true, ...(excerpt && { excerpt }) })
}

function goTo({ app }: ViewerContext, route: RouteOf<'watch'>): void {
  const isUp = app.getState().route.name === 'watch'
  const travel = isUp ? replace : go
  travel(app, route)
}

/** Whether there is something to be seen. */
function show(context: ViewerContext, runs: readonly Run[], excerpt?: Excerpt): boolean {
  const { app, hudController } = context
  const playback = playbackOf(runs, excerpt)
  const first = playback?.plays[0]
  if (!first) {
    notify(app, 'watch.refused')
    return false
  }
  const previous = context.previous ?? suspendCurrent(context)
  Object.assign(context, { previous, playback, runs })
  context.setPlay(first, null)
  hudController.watch(first)
  playback.pause() // until there is a screen to see it on
  playback.onChange(() => publish(context))
  for (const play of playback.plays) play.onEvent(() => void (context.ageMs = EVERY_MS))
  publish(context)
  return true
}

/** Remembers what is on, to restore it later; the player's shift is saved in case the page is left. */
function suspendCurrent({ coach, current, saveUnfinished }: ViewerContext): CurrentPlay {
  const { play, order } = current()
  if (order && play?.own != null) play.pause()
  saveUnfinished()
  coach.watch(null)
  return { play, order }
}

function restorePrevious(
  { app, hudController, coach, setPlay }: ViewerContext,
  { play, order }: CurrentPlay,
): void {
  setPlay(play, order)
  const isOn = app.getState().route.name === 'shift' && play !== null
  if (!isOn) return setHud(app, null)
  hudController.watch(play, order)
  coach.watch(play)
}

/** Customers of earlier rules do not come any more. */
function raceAgainst({ app, start }: ViewerContext, run: Run): void {
  if (isCurrent(run.replay)) start(raceOf(run))
  else notify(app, 'watch.earlier')
}

function takeOver({ app, playback, openPlay }: ViewerContext, which: number): void {
  const replayPlay = playback?.plays[which]
  if (!replayPlay || replayPlay.room.closed) return
  if (!isCurrent(replayPlay.run.replay)) return notify(app, 'watch.earlier')
  const order = branchOf(replayPlay)
  const options = { ...order, level: replayPlay.level, countdownMs: COUNTDOWN_MS }
  openPlay(order, resumePlay(options, replayPlay.replay()))
}

function publish(context: ViewerContext): void {
  if (!context.playback) return
  setWatching(context.app, watchingOf(context.playback))
  context.ageMs = 0
}
