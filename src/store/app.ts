// What the screens share and nobody keeps: which screen is up, what to tell the player, the bar.
import { createStore } from 'zustand/vanilla'
import type { Order } from '../play/index.ts'
import type { Offer, Round, Run } from '../runs/index.ts'
import type { Mode, Refusal, Result } from '../sim/index.ts'
import type { Lead, RobotName } from '../waiters/index.ts'
import type { Key } from '../words/index.ts'
import type { Tries } from './daily.ts'

export type Screen =
  | 'title'
  | 'shift'
  | 'results'
  | 'scores'
  | 'settings'
  | 'timeline' // why one or two runs came out as they did
  | 'watch' // one or two runs again
  | 'linked' // a run that came by a link
  | 'daily'
  | 'round' // people take turns

/** Projector: full screen, in letters to be read from the back of a room. */
export type View = 'usual' | 'projector'

/** Something the player is told once; `key` is a message of the catalogue. */
export type Notice = {
  readonly id: number
  readonly key: Key
  readonly values?: Readonly<Record<string, string>>
}

/** The bar above the room and the task list below it, derived from the shift a few times a second. */
export type Hud = {
  readonly level: string
  readonly mode: Mode
  readonly lead: Lead // whose shift it is
  readonly secondsLeft: number
  readonly countdown: number // 3, 2, 1, then 0
  readonly paused: boolean
  readonly satisfaction: number // 0 to 1, mean over everyone who is done or gone
  readonly throughput: number // per minute
  readonly served: number
  readonly lost: number
  readonly score: number
  readonly otherBest: number | null // the player's best in the other mode
  readonly standingMs: number // how long the waiter has been standing; 0 when it is not
  readonly standsByChoice: boolean
  readonly tasks: readonly Chip[]
  readonly refusal: Refusal | null // the last tap's refusal, for a moment
  readonly ghost: GhostHud | null // who is played against
}

/** How whoever is played against stands at the same moment. */
export type GhostHud = {
  readonly name: string // as in `Run`
  readonly leads: readonly Lead[] // as in `Run`
  readonly score: number
}

/** One or two runs being seen again, on one clock. */
export type Watching = {
  readonly runs: readonly Run[]
  readonly rooms: readonly Hud[] // how it goes in each
  readonly at: number // ms since opening
  readonly lengthMs: number
  readonly losses: readonly (readonly number[])[] // in each, when customers are lost
  readonly status: 'running' | 'paused' | 'over'
  readonly speed: number // simulated ms per real ms
}

/** One visit of the task list: what the waiter will do there as things are now. */
export type Chip = {
  readonly station: number
  readonly intent: 'takeOrder' | 'serve' | 'kitchen' | 'bar' | 'stand' | 'look'
  readonly dish: string | null
  readonly tables: readonly number[] // whose dishes will be picked up
}

/** What the coach says now, and where. */
export type Advice = {
  readonly key:
    | 'wait' // nobody has come yet
    | 'takeOrder'
    | 'handOver'
    | 'stuck' // blocking: the waiter is made to stand
    | 'walkOn' // async: an order can be taken while the dish cooks
    | 'free' // async: there is nothing to do until the bell rings
    | 'pickUp'
    | 'takeBack'
    | 'make'
    | 'serve'
    | 'moveOn' // standing by choice while there is work
    | 'doneBlocking'
    | 'doneAsync'
  readonly station: number | null // to be tapped next
}

/** A shift that has closed, as the results screen shows it. */
export type Outcome = {
  readonly order: Order
  readonly result: Result
  readonly hash: string // of the final state
  readonly isBest: boolean // the player's best on this level, seed and mode
  readonly run: Run
  readonly entry: string | null // the id it was filed by; null when it was not
}

/** What a robot has shown, by mode: the last shift in each. */
export type Demonstrated = { readonly [mode in Mode]?: Outcome }

/** What the robots reach in async mode on the same plan. */
export type Par = {
  readonly level: string
  readonly seed: number
  readonly score: number // the best of them
  readonly robots: Readonly<Record<RobotName, number>>
}

/** The daily shift as things are now; the host looks at the clock. */
export type Day = {
  readonly today: string // UTC, '2026-03-05'
  readonly minutesLeft: number // to the next one, rounded up
  readonly tries: Tries
}

export type App = {
  readonly screen: Screen
  readonly view: View
  readonly notices: readonly Notice[]
  readonly order: Order | null // the shift that is on
  readonly hud: Hud | null
  readonly advice: Advice | null
  readonly coaching: boolean // a newcomer is led through this shift
  readonly outcome: Outcome | null
  readonly par: Par | null
  readonly demonstrated: Demonstrated
  readonly compared: readonly Run[] // one or two, for the timeline
  readonly comparedFrom: Screen // where the timeline leads back to
  readonly linked: Run | null
  readonly offered: Offer | null // the customers a link asks everybody to play
  readonly watching: Watching | null
  readonly day: Day | null // null until the host has come
  readonly round: Round | null // under way or ended
  readonly underWay: Order | null // the last shift left in the middle, to be taken up again
  readonly kept: readonly Order[] // every such shift
  readonly visitLanguage: string | null // the address's, until the player chooses one
  readonly pointed: number | null // the station under the pointer, in the room or by its chip
  readonly screensReady: boolean // all screens have arrived
  readonly stageReady: boolean // Phaser has arrived
  readonly stageFailure: 'noCanvas' | 'notLoaded' | null
  readonly update: 'none' | 'ready' // a new version of the game waits to be taken
}

export type AppStore = ReturnType<typeof createAppStore>

/** A fresh app store; `setState` is its one verb. */
export function createAppStore() {
  return createStore<App>()(() => ({
    screen: 'title',
    view: 'usual',
    notices: [],
    order: null,
    hud: null,
    advice: null,
    coaching: false,
    outcome: null,
    par: null,
    demonstrated: {},
    compared: [],
    comparedFrom: 'title',
    linked: null,
    offered: null,
    watching: null,
    day: null,
    round: null,
    underWay: null,
    kept: [],
    visitLanguage: null,
    pointed: null,
    screensReady: false,
    stageReady: false,
    stageFailure: null,
    update: 'none',
  }))
}

let noticeCount = 0

/** Tell the player something once. */
export function notify(app: AppStore, key: Key, values?: Readonly<Record<string, string>>): void {
  if (app.getState().notices.some((shown) => shown.key === key && !values)) return
  const notice: Notice = values ? { id: ++noticeCount, key, values } : { id: ++noticeCount, key }
  app.setState(({ notices }) => ({ notices: [...notices, notice] }))
}

/** The player has read it. */
export function dismiss(app: AppStore, id: number): void {
  app.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
