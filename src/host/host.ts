// The host receives the player, opens shifts and files their results.
import { HOUSE_SEED, levelOf, lunchRush } from '../levels/index.ts'
import { createListeners, createPlay, resumePlay } from '../play/index.ts'
import type { Listeners, Order, Play } from '../play/index.ts'
import {
  backTo,
  go,
  notify,
  replace,
  setDevice,
  setHud,
  setPar,
  setUnderWay,
  TITLE,
  travel,
} from '../store/index.ts'
import type { Par } from '../store/index.ts'
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
import { fileShift, lateStars, showOutcome } from './filing.ts'
import { createLinks } from './links.ts'
import { fromOpening } from './orders.ts'
import { findPar } from './par.ts'
import { followRoute, waitsForStage } from './arrival.ts'
import type { Host, HostOptions } from './service.ts'
import { readTrail } from './stored-route.ts'
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
    app.getState().route.name === 'shift' && house.order !== null && house.play?.own !== null
  const links = createLinks({ app, isPlaying, toTitle: () => toTitle(house) })
  return {
    ...viewingOf(cinema),
    open: (search, kept) => openAt(house, search, kept),
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
      else if (!waitsForStage(app, house.play)) house.play?.tick(elapsedMs)
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
  const parts = { bar, coach, cinema, desks, listeners, left, play: null, order: null, asked: null }
  const house: House = { ...options, ...parts }
  followRoute(house, receive, comeBack)
  return house
}

function openAt(house: House, search: string, kept: unknown): void {
  const { app } = house
  receive(house) // whatever screen is up: the player may have gone ahead
  const address = readAddress(search)
  setDevice(app, { view: address.view })
  const trail = readTrail(kept)
  if (trail && app.getState().route === TITLE) return travel(app, trail)
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
  if (house.app.getState().route.name === 'title') receive(house)
  else backTo(house.app, TITLE)
}

/** Take up the shift where it was left, else begin it, and let the player say when. */
function comeBack(house: House, order: Order): void {
  const { app, left } = house
  if (!levelOf(order.level)) return backTo(app, TITLE)
  const isOwn = personIn(order.leads) !== null
  if (isOwn && left.find(order)) goOn(house, order)
  else start(house, order)
  if (isOwn) house.play?.pause()
}

function receive(house: House): void {
  giveUp(house, house.order)
  house.coach.watch(null)
  setHud(house.app, null)
  house.desks.look()
  setUnderWay(house.app, house.left.shown())
  backdrop(house, HOUSE_SEED)
}

function forget(house: House): void {
  const { app, left, asked } = house
  left.forget()
  setUnderWay(app, left.shown())
  house.asked = null
  if (asked) start(house, asked)
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
  if (!level) return setUnderWay(house.app, house.left.shown())
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
async function close(house: House, play: Play, asked: Order, par: Promise<Par>): Promise<void> {
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
