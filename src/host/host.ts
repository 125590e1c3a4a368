// The host receives the player, opens shifts and files their results.
import { HOUSE_SEED, levelOf, lunchRush } from '../levels/index.ts'
import { askPar, createListeners, createPlay, resumePlay } from '../play/index.ts'
import type { Listeners, Order, Play } from '../play/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore, Entry, Par, ScoresStore, SettingsStore, Texts } from '../store/index.ts'
import { readAddress } from './address.ts'
import { createBar } from './bar.ts'
import type { Bar } from './bar.ts'
import { createCinema, viewingOf } from './cinema.ts'
import type { Cinema, Viewing } from './cinema.ts'
import { createCoach } from './coach.ts'
import type { Coach } from './coach.ts'
import { addPar, fileShift } from './filing.ts'
import { fromOpening } from './orders.ts'
import * as underWay from './under-way.ts'
import { sameShift } from './under-way.ts'

export type Host = Viewing & {
  /** Open the café: at the title, or with the shift the address asks for. */
  open(search: string): void
  /** The shift on the stage now: the player's, or the robot's behind the title. */
  play(): Play | null
  /** Hear when another play takes the stage; returns the function that stops it. */
  onPlay(listener: (play: Play | null) => void): () => void
  /** Whether that play is the one behind the title. */
  isBackdrop(): boolean
  /** Leave whatever is on and start this shift's countdown. */
  start(order: Order): void
  /** Take up the shift that was under way when the page was left. */
  goOn(): void
  /** Forget the shift that was under way; the one the address asks for begins instead. */
  forget(): void
  /** No coach any more, in neither mode. */
  skipCoach(): void
  /** Start this shift's countdown, coached as if it were the first, and the next of the other mode. */
  startCoached(order: Order): void
  /** To the title; a running shift is given up. */
  toTitle(): void
  /** Let `elapsedMs` of real time pass. */
  tick(elapsedMs: number): void
  /** The page goes out of sight: pause, and keep the shift under way. */
  hide(): void
}

export type HostOptions = {
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly scores: ScoresStore
  readonly texts: Texts
}

type House = HostOptions & {
  readonly bar: Bar
  readonly coach: Coach
  readonly cinema: Cinema
  readonly listeners: Listeners<Play | null>
  play: Play | null
  order: Order | null // null while the play is the one behind the title
  asked: Order | null // what the address asks for, while the player decides to go on or not
}

const COUNTDOWN_MS = 3_000
const COACHED_COUNTDOWN_MS = 2_000 // a newcomer came to do something
const CURTAIN_MS = 1_800 // real time between closing and the results, to see everyone go

export function createHost(options: HostOptions): Host {
  const { app, scores, texts } = options
  const bar = createBar(app, scores)
  const coach = createCoach(options)
  const listeners = createListeners<Play | null>()
  const cinema = createCinema({
    app,
    bar,
    coach,
    on: () => house,
    keep: () => keep(house),
    take: (play, order) => take(house, play, order),
    start: (order) => start(house, order),
    open: (order, play) => open(house, order, play),
  })
  const parts = { bar, coach, cinema, listeners }
  const house: House = { ...options, ...parts, play: null, order: null, asked: null }
  if (underWay.tend(texts)) notify(app, 'notice.underWayDamaged')
  return {
    ...viewingOf(cinema),
    open: (search) => openAt(house, search),
    play: () => house.play,
    onPlay: listeners.listen,
    isBackdrop: () => house.order === null && cinema.screening() === null,
    start: (order) => start(house, order),
    goOn: () => goOn(house),
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
    },
    hide() {
      if (!house.order || house.order.robot) return
      house.play?.pause()
      keep(house)
    },
  }
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
    !address.order.robot &&
    sameShift(address.order, app.getState().underWay)
  ) {
    house.asked = address.order // it was left in the middle: the title offers to go on with it
  } else if (address.order) start(house, address.order)
}

function toTitle(house: House): void {
  giveUp(house, house.order)
  house.coach.watch(null)
  house.app.setState({ screen: 'title', hud: null })
  receive(house)
}

function receive(house: House): void {
  house.app.setState({ underWay: underWay.find(house.texts)?.order ?? null })
  backdrop(house, HOUSE_SEED)
}

function forget(house: House): void {
  const { app, texts, asked } = house
  underWay.forget(texts)
  app.setState({ underWay: underWay.find(texts)?.order ?? null })
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
  const order = fromOpening(asked)
  const level = levelOf(order.level)
  if (!level) return notify(house.app, 'notice.badAddress', { what: order.level, valid: '' })
  giveUp(house, house.order)
  const coached = order.robot === null && house.coach.isDue(order.mode)
  const countdownMs = coached ? COACHED_COUNTDOWN_MS : COUNTDOWN_MS
  open(house, order, createPlay({ ...order, level, countdownMs }))
}

function goOn(house: House): void {
  const kept = underWay.find(house.texts)
  const level = kept && levelOf(kept.order.level)
  if (!level) return house.app.setState({ underWay: null })
  const options = { ...kept.order, level, countdownMs: COUNTDOWN_MS }
  open(house, kept.order, resumePlay(options, kept.replay))
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
  app.setState({ screen: 'shift', outcome: null, underWay: null, par: null })
  bar.watch(play)
  coach.watch(play)
  play.onStatus((status) => {
    if (status === 'over') void close(house, play, order, par)
    if (status === 'paused') keep(house)
  })
  take(house, play, order)
}

async function findPar(house: House, { level, seed }: Order): Promise<Par> {
  const par: Par = { level, seed, ...(await askPar(levelOf(level) ?? lunchRush, seed)) }
  if (house.order?.level === level && house.order.seed === seed) house.app.setState({ par })
  return par
}

/** File first, then show: neither waits for par, which may come late or never. */
async function close(house: House, play: Play, order: Order, par: Promise<Par>): Promise<void> {
  const { app, settings, scores } = house
  const known = app.getState().par
  const filed = fileShift(play, order, known?.score ?? 0, settings.getState().name, scores)
  giveUp(house, order)
  if (filed.entry && !known) void lateStars(scores, filed.entry, par)
  await new Promise((resolve) => setTimeout(resolve, CURTAIN_MS / order.speed))
  if (house.play === play) {
    app.setState({ screen: 'results', outcome: filed.outcome, hud: null })
  }
}

async function lateStars(scores: ScoresStore, entry: Entry, par: Promise<Par>): Promise<void> {
  try {
    addPar(scores, entry, (await par).score)
  } catch {
    // Without par there are no stars; the score stands.
  }
}

/** A shift that is over or left on purpose is not under way any more; one that never began is not it. */
function giveUp({ texts, play }: House, order: Order | null): void {
  if (order && !order.robot && play && play.room.now > 0) underWay.clear(texts, order)
}

function keep({ texts, play, order }: House): void {
  if (!play || !order || order.robot) return
  if (play.room.now > 0 && !play.room.closed) underWay.keep(texts, play, order)
}

/** A robot plays behind the title, one seed after the other. */
function backdrop(house: House, seed: number): void {
  const level = levelOf(house.settings.getState().level) ?? lunchRush
  const play = createPlay({ level, seed, mode: 'async', robot: 'least-patience' })
  play.onStatus((status) => {
    if (status === 'over' && house.play === play) backdrop(house, seed + 1)
  })
  take(house, play, null)
}
