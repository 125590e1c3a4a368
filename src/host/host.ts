// The host receives the player, opens shifts and files their results.
import { HOUSE_SEED, levelOf, lunchRush } from '../levels/index.ts'
import { createListeners, createPlay, resumePlay } from '../play/index.ts'
import type { Listeners, Order, Play } from '../play/index.ts'
import { notify, parFor } from '../store/index.ts'
import type { Entry, Par } from '../store/index.ts'
import { leadsOn, personIn, robotLead, unplayable } from '../waiters/index.ts'
import { readAddress } from './address.ts'
import { createBar } from './bar.ts'
import type { Bar } from './bar.ts'
import { createCinema, viewingOf } from './cinema.ts'
import type { Cinema } from './cinema.ts'
import { createCoach } from './coach.ts'
import type { Coach } from './coach.ts'
import { createDesks } from './desks.ts'
import type { Desks } from './desks.ts'
import { addPar, fileShift, showOutcome } from './filing.ts'
import { createLinks } from './links.ts'
import { fromOpening } from './orders.ts'
import { parOf } from './par.ts'
import type { Host, HostOptions } from './service.ts'
import { createUnderWayBook, sameShift } from './under-way.ts'
import type { UnderWayBook } from './under-way.ts'

type House = HostOptions & {
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

export function createHost(options: HostOptions): Host {
  const house = createHouse(options)
  const { app, bar, coach, cinema, desks } = house
  const isPlaying = () =>
    app.getState().screen === 'shift' && house.order !== null && house.play?.own !== null
  const links = createLinks({ app, isPlaying, toTitle: () => toTitle(house) })
  return {
    ...viewingOf(cinema),
    open: (search) => openAt(house, search),
    follow: links.follow,
    play: () => house.play,
    onPlay: house.listeners.listen,
    isBackdrop: () => house.order === null && cinema.screening() === null,
    start: (order) => start(house, order),
    daily: desks.daily,
    round: desks.round,
    goOn: (order) => goOn(house, order),
    forget: () => forget(house),
    skipCoach: coach.skip,
    startCoached(order) {
      coach.again()
      start(house, order)
    },
    toTitle: () => toTitle(house),
    tick(elapsedMs) {
      if (cinema.screening()) cinema.tick(elapsedMs)
      else if (!waitsForStage(house)) house.play?.tick(elapsedMs)
      bar.tick(elapsedMs)
      coach.tick()
      desks.tick()
    },
    hide() {
      if (!house.order || house.play?.own === null) return
      house.play?.pause()
      keep(house)
    },
  }
}

/** Everybody at their places, and nothing on the stage yet. */
function createHouse(options: HostOptions): House {
  const { app, scores, texts } = options
  const bar = createBar(app, scores)
  const coach = createCoach(options)
  const listeners = createListeners<Play | null>()
  const left = createUnderWayBook(texts, (key) => notify(app, key))
  const begin = (order: Order) => start(house, order)
  const cinema = createCinema({
    app,
    bar,
    coach,
    on: () => house,
    keep: () => keep(house),
    take: (play, order) => take(house, play, order),
    start: begin,
    open: (order, play) => open(house, order, play),
  })
  const desks = createDesks({ ...options, left, start: begin, coach: coach.again })
  const parts = { bar, coach, cinema, desks, listeners, left }
  const house: House = { ...options, ...parts, play: null, order: null, asked: null }
  return house
}

function openAt(house: House, search: string): void {
  const { app } = house
  receive(house) // whatever screen is up: the player may have gone ahead
  const address = readAddress(search)
  app.setState({ view: address.view })
  if (!address.ok) {
    notify(app, 'notice.badAddress', { what: address.what, valid: address.valid })
  } else if (
    address.order &&
    personIn(address.order.leads) !== null &&
    sameShift(address.order, app.getState().underWay)
  ) {
    house.asked = address.order // it was left in the middle: the title offers to go on with it
  } else if (address.order) start(house, address.order)
}

function toTitle(house: House): void {
  giveUp(house, house.order)
  house.coach.watch(null)
  house.app.setState({ screen: 'title', hud: null, order: null })
  receive(house)
}

function receive(house: House): void {
  house.desks.look()
  house.app.setState(house.left.shown())
  backdrop(house, HOUSE_SEED)
}

function forget(house: House): void {
  const { app, left, asked } = house
  left.forget()
  app.setState(left.shown())
  house.asked = null
  if (asked) start(house, asked)
}

/** The doors stay closed until there is a screen, and a room to see in it or none to be had. */
function waitsForStage({ app, play }: House): boolean {
  const { screensReady, stageReady, stageFailure } = app.getState()
  const isSeen = screensReady && (stageReady || stageFailure !== null)
  return !isSeen && play?.status() === 'countdown'
}

function start(house: House, asked: Order): void {
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

function goOn(house: House, wanted?: Order): void {
  const kept = house.left.find(wanted)
  const level = kept && levelOf(kept.order.level)
  if (!level) return house.app.setState(house.left.shown())
  const order = house.desks.begun(kept.order)
  if (!sameShift(order, kept.order)) house.left.clear(kept.order)
  open(house, order, resumePlay({ ...order, level, countdownMs: COUNTDOWN_MS }, kept.replay))
}

function take(house: House, play: Play | null, order: Order | null): void {
  house.cinema.makeWayFor(play)
  house.play = play
  house.order = order
  house.asked = null
  house.listeners.tell(play)
}

function open(house: House, order: Order, play: Play): void {
  const { app, bar, coach } = house
  const par = findPar(house, order)
  par.catch(() => {}) // whoever needs it asks again
  app.setState({ screen: 'shift', order, outcome: null, underWay: null, par: null })
  bar.watch(play)
  coach.watch(play)
  let isClaimed = false // once: it may be paused before the first millisecond has passed
  play.onStatus((status) => {
    if (status === 'running' && play.room.now === 0 && !isClaimed) {
      isClaimed = true
      house.order = house.desks.claim(order)
    }
    if (status === 'over') void close(house, play, house.order ?? order, par)
    if (status === 'paused') keep(house)
  })
  take(house, play, order)
}

async function findPar({ app }: House, asked: Order): Promise<Par> {
  const par = await parOf(asked)
  const { outcome, order } = app.getState()
  const shown = outcome?.order ?? order
  if (shown && parFor(shown, par)) app.setState({ par })
  return par
}

/** File first, then show: neither waits for par, which may come late or never. */
async function close(house: House, play: Play, asked: Order, par: Promise<Par>): Promise<void> {
  const { app, settings, scores, desks } = house
  const known = app.getState().par
  const order = desks.begun(asked)
  const { purpose } = order
  const name = purpose.type === 'round' ? purpose.player : settings.getState().name
  const filed = fileShift(play, order, known?.score ?? 0, name, scores)
  desks.file(filed.entry)
  giveUp(house, asked)
  if (filed.entry && !known) void lateStars(house, filed.entry, par)
  await new Promise((resolve) => setTimeout(resolve, CURTAIN_MS / order.speed))
  if (house.play === play) showOutcome(app, filed.outcome)
}

async function lateStars(house: House, entry: Entry, par: Promise<Par>): Promise<void> {
  try {
    house.desks.file(addPar(house.scores, entry, (await par).score))
  } catch {
    // Without par there are no stars; the score stands.
  }
}

/** A shift that is over or left on purpose is not under way any more; one that never began is not it. */
function giveUp({ left, play }: House, order: Order | null): void {
  if (order && play && play.own !== null && play.room.now > 0) left.clear(order)
}

function keep({ left, play, order }: House): void {
  if (!play || !order || play.own === null) return
  if (play.room.now > 0 && !play.room.closed) left.keep(play, order)
}

/** A robot plays behind the title, one seed after the other. */
function backdrop(house: House, seed: number): void {
  const level = levelOf(house.settings.getState().level) ?? lunchRush
  const play = createPlay({ level, seed, mode: 'async', leads: [robotLead('least-patience')] })
  play.onStatus((status) => {
    if (status === 'over' && house.play === play) backdrop(house, seed + 1)
  })
  take(house, play, null)
}
