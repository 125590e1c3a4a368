// A shift from its start to its filing: started, resumed, given up, saved half-way, closed.
import { levelOf, lunchRush } from '../levels/index.ts'
import { createPlay, resumePlay } from '../play/index.ts'
import type { Listeners, Order, Play } from '../play/index.ts'
import type { Command } from '../sim/index.ts'
import { backTo, go, notify, replace, setPar, setUnfinished, TITLE } from '../store/index.ts'
import type { AppStore, Par } from '../store/index.ts'
import type { Timing } from '../wire/index.ts'
import { leadsOn, personIn, robotLead, unplayable } from '../waiters/index.ts'
import { isByShift } from './arrival.ts'
import type { CampaignController } from './campaign.ts'
import type { HudController } from './hud-controller.ts'
import type { ReplayViewer } from './replay-viewer.ts'
import type { Coach } from './coach.ts'
import { createStopwatch } from './stopwatch.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { Occasions } from './occasions.ts'
import { recordShift, addStarsLater, showOutcome } from './shift-results.ts'
import { fromOpening } from './orders.ts'
import { findPar } from './par.ts'
import { tellNoSuchLevel } from './no-such-level.ts'
import { inPlayedMode, tellPlayedMode } from './played-mode.ts'
import type { HostOptions } from './service.ts'
import { sameShift } from './unfinished-shifts.ts'
import type { UnfinishedShiftRepository } from './unfinished-shifts.ts'

/** The services a shift needs, and the shift that is on. */
export type ShiftContext = HostOptions & {
  readonly hudController: HudController
  readonly coach: Coach
  readonly replayViewer: ReplayViewer
  readonly occasions: Occasions
  readonly campaign: CampaignController
  readonly unfinished: UnfinishedShiftRepository // shifts left in the middle
  readonly listeners: Listeners<Play | null>
  readonly stopwatches: WeakMap<Play, Stopwatch> // of the player's shifts
  play: Play | null
  order: Order | null // null while the play is the one behind the title
  unsavedMs: number // of real time that the shift on the stage has gone on since it was saved
  requested: Order | null // what the address asks for, while the player decides to go on or not
}

const COUNTDOWN_MS = 3_000
const COACHED_COUNTDOWN_MS = 1_500 // a newcomer came to do something, and has the loading to wait for
const SAVE_EVERY_MS = 5_000 // of real time: so much is lost when the browser ends at once
const FIRST_SAVE_MS = 1_000 // after the doors opened, when a ranked try has been used up
const CLOSING_PAUSE_MS = 1_800 // real time between closing and the results, to see everyone go

export function start(context: ShiftContext, requested: Order): void {
  const level = levelOf(requested.level)
  if (!level) {
    leaveScreen(context)
    return tellNoSuchLevel(context.app, requested.level)
  }
  const counted = context.occasions.rankedOrPractice(fromOpening(inPlayedMode(requested)))
  const order = { ...counted, leads: leadsOn(level, counted.leads) }
  if (unplayable(order.leads) !== null) {
    leaveScreen(context)
    return notify(context.app, 'notice.programMissing')
  }
  dropUnfinished(context, context.order)
  const coached = personIn(order.leads) !== null && context.coach.isDue(order.mode)
  const countdownMs = coached ? COACHED_COUNTDOWN_MS : COUNTDOWN_MS
  open(context, order, createPlay({ ...order, level, countdownMs, opens: openingOf(order) }))
  tellPlayedMode(context.app, requested, order)
}

/** A shift's screen may be up before anything has judged its order. */
function leaveScreen({ app, order }: ShiftContext): void {
  if (order === null && app.getState().route.name === 'shift') backTo(app, TITLE)
}

/** What was chosen before the shift. */
function openingOf({ purpose }: Order): readonly Command[] {
  if (purpose.type !== 'campaign' || purpose.rail === undefined) return []
  return [{ type: 'limitRail', waiter: 0, tickets: purpose.rail }]
}

export function resumeUnfinished(context: ShiftContext, wanted?: Order): void {
  const kept = context.unfinished.find(wanted)
  const level = kept && levelOf(kept.order.level)
  if (!level) return setUnfinished(context.app, context.unfinished.orders())
  const order = context.occasions.rankedUnlessOver(kept.order)
  if (!sameShift(order, kept.order)) context.unfinished.remove(kept.order)
  open(
    context,
    order,
    resumePlay({ ...order, level, countdownMs: COUNTDOWN_MS }, kept.replay),
    kept.timing,
  )
}

export function setPlay(context: ShiftContext, play: Play | null, order: Order | null): void {
  context.replayViewer.onPlayChange(play)
  context.play = play
  context.order = order
  context.unsavedMs = SAVE_EVERY_MS - FIRST_SAVE_MS
  context.requested = null
  context.listeners.emit(play)
}

export function open(context: ShiftContext, order: Order, play: Play, played?: Timing): void {
  const { app, hudController, coach, campaign, clock = () => performance.now() } = context
  const stopwatch = createStopwatch({ play, clock, before: played })
  context.stopwatches.set(play, stopwatch)
  context.occasions.reserve(order)
  const par = findPar(app, order)
  par.catch(() => {}) // whoever needs it asks again
  setPar(app, null)
  setUnfinished(app, { ...app.getState(), lastUnfinished: null })
  hudController.watch(play, order)
  coach.watch(play)
  campaign.watch(play, order)
  let isClaimed = false // once: it may be paused before the first millisecond has passed
  play.onStatus((status) => {
    if (status === 'running') {
      const before = context.order ?? order
      context.order = isClaimed
        ? context.occasions.rankedUntilResult(before)
        : claimTry(context, play, order)
      isClaimed = true
      if (context.order !== before) showPractice(app, context.order)
    }
    if (status === 'over') void close(context, play, context.order ?? order, stopwatch, par)
    if (status === 'paused') saveUnfinished(context)
  })
  setPlay(context, play, order)
  // Back does not lead to the shift before.
  const onward = isByShift(app.getState().route.name) ? replace : go
  onward(app, { name: 'shift', order })
}

/** A try is used up as the doors open, and this page's as soon as it goes on with it here. */
function claimTry({ occasions }: ShiftContext, { room }: Play, order: Order): Order {
  return room.now === 0 ? occasions.spendTry(order) : occasions.takeTry(order)
}

/** It was to be ranked, and another tab has the try, or it is over. */
function showPractice(app: AppStore, order: Order): void {
  replace(app, { name: 'shift', order })
  notify(app, 'notice.nowPractice')
}

/** File first, then show: neither waits for par, which may come late or never. */
async function close(
  context: ShiftContext,
  play: Play,
  requested: Order,
  stopwatch: Stopwatch,
  par: Promise<Par>,
): Promise<void> {
  const { app, settings, scores, occasions, campaign } = context
  const known = app.getState().par
  const order = occasions.rankedUntilResult(requested)
  const { purpose } = order
  const name = purpose.type === 'round' ? purpose.player : settings.getState().name
  dropUnfinished(context, requested) // first: in a full storage its room is the score's
  const parScore = known?.modes[order.mode]?.score ?? 0
  const timing = stopwatch.timing()
  const filed = recordShift({ play, order, par: parScore, name, timing }, scores)
  if (filed.entry) occasions.recordResult(filed.entry)
  if (filed.entry && !known) void addStarsLater(scores, occasions.recordResult, filed.entry, par)
  const judged = campaign.finish(filed.outcome) // at once: the page may be left in the pause
  await new Promise((resolve) => setTimeout(resolve, CLOSING_PAUSE_MS / order.speed))
  const screen = (await judged) ? 'debrief' : 'results'
  if (context.play === play) showOutcome(app, filed.outcome, screen)
}

/** Forgets the saved copy of a shift that is over or was left on purpose, and ends its try. */
export function dropUnfinished(
  { unfinished, occasions, play }: ShiftContext,
  order: Order | null,
): void {
  if (!order || !play || play.own === null || play.room.now === 0) return
  if (!occasions.holds(order)) return // another tab goes on with it
  occasions.endTry(order)
  unfinished.remove(order)
}

export function saveUnfinished(context: ShiftContext): void {
  const { unfinished, occasions, play, order, stopwatches } = context
  if (!play || !order || play.own === null || !occasions.holds(order)) return
  if (order.purpose.type === 'workshop') return // its room knows how far it has come
  if (play.room.now > 0 && !play.room.closed)
    unfinished.save(play, order, stopwatches.get(play)?.timing())
}

/** Saves the shift that goes on every few seconds: no browser tells of its crash, or an empty battery. */
export function saveRegularly(context: ShiftContext, elapsedMs: number): void {
  if (!context.order || context.play?.status() !== 'running') return
  context.unsavedMs += elapsedMs
  if (context.unsavedMs < SAVE_EVERY_MS) return
  context.unsavedMs = 0
  saveUnfinished(context)
}

/** A robot plays behind the title, one seed after the other. */
export function playBackdrop(context: ShiftContext, seed: number): void {
  context.occasions.reserve(null)
  const level = levelOf(context.settings.getState().level) ?? lunchRush
  const play = createPlay({ level, seed, mode: 'async', leads: [robotLead('least-patience')] })
  play.onStatus((status) => {
    if (status === 'over' && context.play === play) playBackdrop(context, seed + 1)
  })
  setPlay(context, play, null)
}
