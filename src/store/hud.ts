// What the screens show of a shift while it is played or seen again, derived a few times a second.
import type { Run } from '../runs/index.ts'
import type { Hours, Mode, Refusal } from '../sim/index.ts'
import type { Lead } from '../waiters/index.ts'

/** The bar above the room and the task list below it. */
export type Hud = {
  readonly level: string
  readonly mode: Mode
  readonly lead: Lead // whose shift it is
  readonly hours: Hours
  readonly secondsLeft: number // to closing time; in overtime to its end
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
  readonly flambes: boolean // the waiter is at a dish that it may leave after a slice
  readonly hire: HireHud | null // where a second waiter can be hired
  readonly tasks: readonly HudTask[]
  readonly refusal: Refusal | null // the last tap's refusal, for a moment
  readonly ghost: GhostHud | null // who is played against
}

/** The waiter who can be hired, and what it has cost so far. */
export type HireHud = {
  readonly presence: 'absent' | 'here' | 'leaving'
  readonly wages: number // points
  readonly pointsPerSecond: number
}

/** How whoever is played against stands at the same moment. */
export type GhostHud = {
  readonly name: string // as in `Run`
  readonly leads: readonly Lead[] // as in `Run`
  readonly score: number
}

/** One visit of the task list: what the waiter will do there as things are now. */
export type HudTask = {
  readonly station: number
  readonly intent:
    | 'takeOrder'
    | 'refill'
    | 'pot'
    | 'number'
    | 'serve'
    | 'kitchen'
    | 'pull'
    | 'bar'
    | 'saveNow'
    | 'saveLater'
    | 'shelf'
    | 'ship' // what is not paid for yet
    | 'chat' // with whoever likes to
    | 'sorry' // there will be nothing
    | 'stand'
    | 'look'
  readonly dish: string | null
  readonly tables: readonly number[] // whose dishes will be picked up, or tickets pulled
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

/** What the coach says now, and where. */
export type Advice = {
  readonly key:
    | 'wait' // nobody has come yet
    | 'takeOrder'
    | 'handOver'
    | 'stuck' // blocking: the waiter is made to stand
    | 'stuckHand' // the same, while a hand is up
    | 'walkOn' // async: an order can be taken while the dish cooks
    | 'free' // async: there is nothing to do until the bell rings
    | 'pickUp'
    | 'fetch' // the same, where no bell has rung
    | 'takeBack'
    | 'pull'
    | 'saveNow' // what is done, to the end
    | 'saveLater' // it is only started
    | 'leavePot' // with whoever wants a refill again and again
    | 'askNumber' // that a ticket on the pad lacks
    | 'reserve' // what a ticket asks for, at the shelf
    | 'putBack' // a tag that is of no use
    | 'turnDown' // an order for which nothing is left
    | 'look' // where no bell rings: whether a dish is done
    | 'make'
    | 'serve'
    | 'goOn' // with a dish at its table that is not finished
    | 'moveOn' // standing by choice while there is work
    | 'save' // what is done, at either of two stations
    | 'nextCourse' // that a table wants now
    | 'party' // whose orders go together
    | 'chat' // with whoever likes to
    | 'hire' // a second waiter
    | 'slice' // a flambé, for a hand that is up
    | 'write' // a ticket, or stand instead
    | 'railFull' // a ticket has to wait for it
    | 'doneBlocking'
    | 'doneAsync'
  readonly station: number | null // to be tapped next
  readonly ticket?: number // there, to be tapped by itself
}
