// The state that all screens share and that is not stored: the route, the notices, the HUD and what
// concerns the device. Each part is changed by one action, here or in navigation.ts.
import { createStore } from 'zustand/vanilla'
import type { Order } from '../play/index.ts'
import type { CollectedRun, GoalReading, Round, Run } from '../runs/index.ts'
import type { Key } from '../words/index.ts'
import type { Tries } from './daily.ts'
import type { Advice, Hud, Watching } from './hud.ts'
import type { Demonstrated, Outcome, Par } from './outcome.ts'
import type { Progress } from './progress.ts'
import { TITLE } from './route.ts'
import type { Route, Trail } from './route.ts'

/** Projector: full screen, in letters to be read from the back of a room. */
export type View = 'usual' | 'projector'

/** What a notice is given; a list is written out in the language spoken when it is shown. */
export type NoticeValues = Readonly<Record<string, string | readonly string[]>>

/** A banner that is shown until it is dismissed, or its screen left; `key` is a message of the catalogue. */
export type Notice = {
  readonly id: number
  readonly key: Key
  readonly values?: NoticeValues
  readonly route?: Route // the screen that it speaks of; absent where it is true on all
}

/** Today's daily shift; the host keeps it up to date. */
export type Day = {
  readonly today: string // UTC, '2026-03-05'
  readonly minutesLeft: number // to the next one, rounded up
  readonly tries: Tries
}

/** About this page on this device, the same on every screen. */
export type Device = {
  readonly view: View
  readonly visitLanguage: string | null // the address's, until the player chooses one
  readonly keysUsed: boolean // a key was pressed, other than into a text field
  readonly lastPress: 'key' | 'pointer' | null
  readonly pointed: number | null // the station under the pointer, in the room or by its chip
  readonly screensReady: boolean // the code of all screens is loaded
  readonly stageReady: boolean // Phaser is loaded
  readonly stageFailure: 'noCanvas' | 'notLoaded' | null
  readonly update: 'none' | 'ready' // a new version of the game waits to be taken
}

/** The shifts left in the middle, to be taken up again. */
export type UnfinishedOrders = {
  readonly lastUnfinished: Order | null // the newest of `kept`
  readonly kept: readonly Order[] // all, newest first
}

export type App = Trail &
  UnfinishedOrders & {
    readonly notices: readonly Notice[]
    readonly hud: Hud | null
    readonly device: Device
    readonly advice: Advice | null
    readonly coaching: boolean // tips are given, and can be skipped
    readonly par: Par | null
    readonly demonstrated: Demonstrated
    readonly tried: readonly Outcome[] // in the sandbox, the last first
    readonly provenRun: Run | null // of a link: the robots it names have played it again
    readonly watching: Watching | null
    readonly day: Day | null // null until the host is loaded
    readonly round: Round | null // under way or ended
    readonly collected: readonly CollectedRun[] // of people of the room, each once
    readonly progress: Progress // in the campaign; empty until the host is loaded
    readonly seat: string | null // the code of the workshop's room where this browser has one
    readonly goal: GoalReading | null // of the campaign shift that is on
  }

export type AppStore = ReturnType<typeof createAppStore>

const device: Device = {
  view: 'usual',
  visitLanguage: null,
  keysUsed: false,
  lastPress: null,
  pointed: null,
  screensReady: false,
  stageReady: false,
  stageFailure: null,
  update: 'none',
}

export function createAppStore() {
  return createStore<App>()(() => ({
    earlier: [],
    route: TITLE,
    notices: [],
    hud: null,
    device,
    advice: null,
    coaching: false,
    par: null,
    demonstrated: {},
    tried: [],
    provenRun: null,
    watching: null,
    day: null,
    round: null,
    collected: [],
    progress: {},
    seat: null,
    goal: null,
    lastUnfinished: null,
    kept: [],
  }))
}

let noticeCount = 0

/** Shows a notice. */
export function notify(app: AppStore, key: Key, values?: NoticeValues): void {
  if (app.getState().notices.some((shown) => shown.key === key && !values)) return
  const notice: Notice = values ? { id: ++noticeCount, key, values } : { id: ++noticeCount, key }
  app.setState(({ notices }) => ({ notices: [...notices, notice] }))
}

/** Shows a notice for as long as this screen is up; none where it has been left already. */
export function notifyOn(app: AppStore, route: Route, key: Key): void {
  if (app.getState().route !== route) return
  const notice: Notice = { id: ++noticeCount, key, route }
  app.setState(({ notices }) => ({ notices: [...notices, notice] }))
}

/** Takes a notice away. */
export function dismiss(app: AppStore, id: number): void {
  app.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}

export function setDevice(app: AppStore, changed: Partial<Device>): void {
  app.setState((before) => ({ device: { ...before.device, ...changed } }))
}

export function setHud(app: AppStore, hud: Hud | null): void {
  app.setState({ hud })
}

export function setAdvice(app: AppStore, advice: Advice | null, coaching: boolean): void {
  app.setState({ advice, coaching })
}

export function setPar(app: AppStore, par: Par | null): void {
  app.setState({ par })
}

export function setProvenRun(app: AppStore, provenRun: Run | null): void {
  app.setState({ provenRun })
}

/** The HUD shows the first run's; it stays as it is when nothing is watched any more. */
export function setWatching(app: AppStore, watching: Watching | null): void {
  app.setState(watching ? { watching, hud: watching.rooms[0] ?? null } : { watching })
}

export function setDay(app: AppStore, day: Day): void {
  app.setState({ day })
}

export function setRound(app: AppStore, round: Round | null): void {
  app.setState({ round })
}

export function setCollected(app: AppStore, collected: readonly CollectedRun[]): void {
  app.setState({ collected })
}

export function setProgress(app: AppStore, progress: Progress): void {
  if (app.getState().progress !== progress) app.setState({ progress })
}

export function setSeat(app: AppStore, seat: string | null): void {
  app.setState({ seat })
}

export function setGoal(app: AppStore, goal: GoalReading | null): void {
  app.setState({ goal })
}

export function setUnfinished(app: AppStore, { lastUnfinished, kept }: UnfinishedOrders): void {
  app.setState({ lastUnfinished, kept })
}

const MOST_TRIED = 8

/** Keeps a shift of the sandbox, as long as the page is open. */
export function addTried(app: AppStore, outcome: Outcome): void {
  app.setState(({ tried }) => ({ tried: [outcome, ...tried].slice(0, MOST_TRIED) }))
}

/** Remembers a shift that is not filed, so that the results can compare it with its other mode. */
export function remember(app: AppStore, outcome: Outcome): void {
  app.setState(({ demonstrated }) => ({
    demonstrated: { ...demonstrated, [outcome.order.mode]: outcome },
  }))
}
