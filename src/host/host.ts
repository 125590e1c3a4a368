// The host receives the player: what the address asks for, a shift left half-way, the title.
import { HOUSE_SEED, levelOf } from '../levels/index.ts'
import { createListeners } from '../play/index.ts'
import type { Order, Play } from '../play/index.ts'
import { TITLE, backTo, notify, setDevice, setHud, setUnderWay, travel } from '../store/index.ts'
import { personIn } from '../waiters/index.ts'
import { readAddress } from './address.ts'
import { followRoute, waitsForStage } from './arrival.ts'
import { createBar } from './bar.ts'
import { createCinema, viewingOf } from './cinema.ts'
import { createCoach } from './coach.ts'
import { createDesks } from './desks.ts'
import { createLinks } from './links.ts'
import type { Host, HostOptions } from './service.ts'
import { backdrop, giveUp, goOn, keep, open, start, take } from './shifts.ts'
import type { ShiftContext } from './shifts.ts'
import { readTrail } from './stored-route.ts'
import { createUnderWayBook, sameShift } from './under-way.ts'

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
function createHouse(options: HostOptions): ShiftContext {
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
  const house: ShiftContext = { ...options, ...parts }
  followRoute(house, receive, comeBack)
  return house
}

function openAt(house: ShiftContext, search: string, kept: unknown): void {
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

function toTitle(house: ShiftContext): void {
  if (house.app.getState().route.name === 'title') receive(house)
  else backTo(house.app, TITLE)
}

/** Take up the shift where it was left, else begin it, and let the player say when. */
function comeBack(house: ShiftContext, order: Order): void {
  const { app, left } = house
  if (!levelOf(order.level)) return backTo(app, TITLE)
  const isOwn = personIn(order.leads) !== null
  if (isOwn && left.find(order)) goOn(house, order)
  else start(house, order)
  if (isOwn) house.play?.pause()
}

function receive(house: ShiftContext): void {
  giveUp(house, house.order)
  house.coach.watch(null)
  setHud(house.app, null)
  house.desks.look()
  setUnderWay(house.app, house.left.shown())
  backdrop(house, HOUSE_SEED)
}

function forget(house: ShiftContext): void {
  const { app, left, asked } = house
  left.forget()
  setUnderWay(app, left.shown())
  house.asked = null
  if (asked) start(house, asked)
}
