// A shift from its start to its filing: begun, taken up again, given up, kept half-way, closed.
import { levelOf, lunchRush } from '../levels/index.ts'
import { createPlay, resumePlay } from '../play/index.ts'
import type { Listeners, Order, Play } from '../play/index.ts'
import { go, notify, replace, setPar, setUnderWay } from '../store/index.ts'
import type { Par } from '../store/index.ts'
import { leadsOn, personIn, robotLead, unplayable } from '../waiters/index.ts'
import type { Bar } from './bar.ts'
import type { Cinema } from './cinema.ts'
import type { Coach } from './coach.ts'
import type { Desks } from './desks.ts'
import { fileShift, lateStars, showOutcome } from './filing.ts'
import { fromOpening } from './orders.ts'
import { findPar } from './par.ts'
import type { HostOptions } from './service.ts'
import { sameShift } from './under-way.ts'
import type { UnderWayBook } from './under-way.ts'

/** What one shift after the other has in common: the services, and the shift that is on. */
export type ShiftContext = HostOptions & {
  readonly bar: Bar
  readonly coach: Coach
  readonly cinema: Cinema
  readonly desks: Desks
  readonly left: UnderWayBook // half-way
  readonly listeners: Listeners<Play | null>
  play: Play | null
  order: Order | null // null while the play is the one behind the title
  asked: Order | null // what the address asks for, while the player decides to go on or not
}

const COUNTDOWN_MS = 3_000
const COACHED_COUNTDOWN_MS = 2_000 // a newcomer came to do something
const CURTAIN_MS = 1_800 // real time between closing and the results, to see everyone go

export function start(house: ShiftContext, asked: Order): void {
  const level = levelOf(asked.level)
  if (!level) return notify(house.app, 'notice.badAddress', { what: asked.level, valid: '' })
  const counted = house.desks.counted(fromOpening(asked))
  const order = { ...counted, leads: leadsOn(level, counted.leads) }
  if (unplayable(order.leads) !== null) return notify(house.app, 'notice.programMissing')
  giveUp(house, house.order)
  const coached = personIn(order.leads) !== null && house.coach.isDue(order.mode)
  const countdownMs = coached ? COACHED_COUNTDOWN_MS : COUNTDOWN_MS
  open(house, order, createPlay({ ...order, level, countdownMs }))
}

export function goOn(house: ShiftContext, wanted?: Order): void {
  const kept = house.left.find(wanted)
  const level = kept && levelOf(kept.order.level)
  if (!level) return setUnderWay(house.app, house.left.shown())
  const order = house.desks.begun(kept.order)
  if (!sameShift(order, kept.order)) house.left.clear(kept.order)
  open(house, order, resumePlay({ ...order, level, countdownMs: COUNTDOWN_MS }, kept.replay))
}

export function take(house: ShiftContext, play: Play | null, order: Order | null): void {
  house.cinema.makeWayFor(play)
  house.play = play
  house.order = order
  house.asked = null
  house.listeners.tell(play)
}

export function open(house: ShiftContext, order: Order, play: Play): void {
  const { app, bar, coach } = house
  const par = findPar(app, order)
  par.catch(() => {}) // whoever needs it asks again
  setPar(app, null)
  setUnderWay(app, { ...app.getState(), underWay: null })
  bar.watch(play, order)
  coach.watch(play)
  let isClaimed = false // once: it may be paused before the first millisecond has passed
  play.onStatus((status) => {
    if (status === 'running' && play.room.now === 0 && !isClaimed) {
      isClaimed = true
      house.order = house.desks.claim(order)
      if (house.order !== order) replace(app, { name: 'shift', order: house.order })
    }
    if (status === 'over') void close(house, play, house.order ?? order, par)
    if (status === 'paused') keep(house)
  })
  take(house, play, order)
  const isNext = ['shift', 'results', 'watch'].includes(app.getState().route.name)
  const onward = isNext ? replace : go // Back does not lead to the shift before
  onward(app, { name: 'shift', order })
}

/** File first, then show: neither waits for par, which may come late or never. */
async function close(
  house: ShiftContext,
  play: Play,
  asked: Order,
  par: Promise<Par>,
): Promise<void> {
  const { app, settings, scores, desks } = house
  const known = app.getState().par
  const order = desks.begun(asked)
  const { purpose } = order
  const name = purpose.type === 'round' ? purpose.player : settings.getState().name
  const filed = fileShift(play, order, known?.score ?? 0, name, scores)
  if (filed.entry) desks.file(filed.entry)
  giveUp(house, asked)
  if (filed.entry && !known) void lateStars(scores, desks.file, filed.entry, par)
  await new Promise((resolve) => setTimeout(resolve, CURTAIN_MS / order.speed))
  if (house.play === play) showOutcome(app, filed.outcome)
}

/** A shift that is over or left on purpose is not under way any more; one that never began is not it. */
export function giveUp({ left, play }: ShiftContext, order: Order | null): void {
  if (order && play && play.own !== null && play.room.now > 0) left.clear(order)
}

export function keep({ left, play, order }: ShiftContext): void {
  if (!play || !order || play.own === null) return
  if (play.room.now > 0 && !play.room.closed) left.keep(play, order)
}

/** A robot plays behind the title, one seed after the other. */
export function backdrop(house: ShiftContext, seed: number): void {
  const level = levelOf(house.settings.getState().level) ?? lunchRush
  const play = createPlay({ level, seed, mode: 'async', leads: [robotLead('least-patience')] })
  play.onStatus((status) => {
    if (status === 'over' && house.play === play) backdrop(house, seed + 1)
  })
  take(house, play, null)
}
