// The café as the manual of simjs would have it: guests and the waiter are entities, the cooks a facility,
// the tables a store, and who waits for somebody waits for an event, as long as the patience lasts. The
// rules are those of `cafe.ts`, and the same happenings are counted: what comes at a moment of its own, not
// what the package does in between to hand a table over.
import { aislesOf, nodeOf, passOf, planOf, tablesOf, walkMs } from '../../src/sim/index.ts'
import type { Aisles, Level, Mode, PlannedCustomer } from '../../src/sim/index.ts'
import type { Outcome } from './cafe.ts'
import { loadSimJs } from './simjs.ts'
import type { Request, Sim, Store } from './simjs.ts'

const simjs = loadSimJs()

/** One shift in `mode`, first come first served. */
export function runSimJsCafe(level: Level, seed: number, mode: Mode): Outcome {
  const sim = new simjs.Sim()
  const cafe = new Cafe(sim, level, mode)
  sim.addEntity(Street, 'street', cafe, planOf(level, seed))
  sim.addEntity(Waiter, 'waiter', cafe)
  sim.simulate(level.durationMs - 1) // closing comes before whatever else would come at that moment
  return cafe
}

/** What all share. */
class Cafe {
  happenings = 0
  score = 0
  readonly served: number[] = []
  readonly lost: number[] = []
  readonly sim: Sim
  readonly level: Level
  readonly mode: Mode
  readonly aisles: Aisles
  readonly tables: Store<number>
  readonly cooks
  readonly bell = new simjs.Event('bell') // a hand is up, or a dish is done
  readonly room: Guest[] = [] // who is seated, first come first

  constructor(sim: Sim, level: Level, mode: Mode) {
    this.sim = sim
    this.level = level
    this.mode = mode
    this.aisles = aislesOf(level)
    this.tables = new simjs.Store(level.floor.stations.length, 'tables')
    this.cooks = new simjs.Facility('cooks', null, level.cooks)
  }
}

/** Where the guests come from. */
class Street extends simjs.Entity {
  start(cafe: Cafe, plan: readonly PlannedCustomer[]): void {
    for (const table of tablesOf(cafe.level.floor)) this.putStore(cafe.tables, table)
    this.comeNext(cafe, plan, 0)
  }

  private comeNext(cafe: Cafe, plan: readonly PlannedCustomer[], number: number): void {
    const wish = plan[number]
    if (!wish) return
    this.setTimer(wish.arrivesAt - this.time()).done(() => {
      cafe.happenings++
      cafe.sim.addEntity(Guest, 'guest', cafe, wish)
      this.comeNext(cafe, plan, number + 1)
    })
  }
}

class Guest extends simjs.Entity {
  wants: 'nothing' | 'toOrder' | 'food' = 'nothing'
  ticket: 'pad' | 'kitchen' | 'pass' | 'hands' = 'pad'
  isGone = false
  station = -1
  bar = 1 // of patience, 0 to 1
  readonly attended = new simjs.Event('attended') // by the waiter
  readonly dishDone = new simjs.Event('dish done')
  readonly left = new simjs.Event('left')
  private cafe!: Cafe
  private wish!: PlannedCustomer
  private since = 0
  private drainMs = 1
  private cooking: Request | null = null

  start(cafe: Cafe, wish: PlannedCustomer): void {
    this.cafe = cafe
    this.wish = wish
    const ms = this.patienceMs(cafe.level.patience.queueMs)
    this.getStore(cafe.tables).done(this.sit).waitUntil(ms, this.giveUp)
  }

  private sit(): void {
    const { room, level } = this.cafe
    this.station = Number(this.callbackMessage)
    this.holdStill()
    this.relieve()
    room.push(this)
    this.setTimer(level.customer.readMs).done(this.raiseHand)
  }

  private raiseHand(): void {
    const { level, bell } = this.cafe
    this.cafe.happenings++
    this.wants = 'toOrder'
    const ms = this.patienceMs(level.patience.handUpMs)
    this.waitEvent(this.attended).done(this.holdStill).waitUntil(ms, this.giveUp)
    bell.fire()
  }

  /** The waiter has written the order down. */
  awaitFood(): void {
    this.wants = 'food'
    this.relieve()
    const ms = this.patienceMs(this.cafe.level.patience.foodMs)
    this.waitEvent(this.attended).done(this.holdStill).waitUntil(ms, this.giveUp)
  }

  /** The waiter has handed the order over. */
  letCook(): void {
    this.ticket = 'kitchen'
    this.cooking = this.useFacility(this.cafe.cooks, this.wish.cookMs).done(this.dishIsDone)
  }

  private dishIsDone(): void {
    this.cafe.happenings++
    if (!this.isGone) this.ticket = 'pass'
    this.dishDone.fire()
    this.cafe.bell.fire()
  }

  /** The waiter has put the dish down. */
  eat(): void {
    const { served, level } = this.cafe
    this.cafe.score += Math.round(100 * this.bar)
    served.push(this.wish.arrivesAt)
    this.setTimer(level.customer.eatMs).done(this.finish)
  }

  private finish(): void {
    this.cafe.happenings++
    this.freeTable()
  }

  private giveUp(): void {
    this.cafe.happenings++
    this.cafe.lost.push(this.wish.arrivesAt)
    if (this.station >= 0) this.freeTable()
    this.cooking?.cancel()
    this.left.fire()
  }

  private freeTable(): void {
    const { room, tables } = this.cafe
    this.isGone = true
    this.wants = 'nothing'
    room.splice(room.indexOf(this), 1)
    this.putStore(tables, this.station)
  }

  /** How long the patience that is left lasts from now on, where a full bar lasts so long. */
  private patienceMs(fullMs: number): number {
    this.since = this.time()
    this.drainMs = Math.max(1, Math.round((fullMs * this.wish.patiencePercent) / 100))
    return Math.ceil(this.bar * this.drainMs)
  }

  private holdStill(): void {
    this.wants = 'nothing'
    this.bar = Math.max(0, this.bar - (this.time() - this.since) / this.drainMs)
  }

  private relieve(): void {
    this.bar = Math.min(1, this.bar + this.cafe.level.patience.relief)
  }
}

class Waiter extends simjs.Entity {
  private cafe!: Cafe
  private at = 0 // node

  start(cafe: Cafe): void {
    const { floor } = cafe.level
    this.cafe = cafe
    this.at = floor.stations[passOf(floor)]?.node ?? 0
    this.goRound()
  }

  /** The next step: the earliest guest for whom there is something to do. */
  private goRound(): void {
    const { room, bell, level, aisles } = this.cafe
    const guest = room.find(
      ({ wants, ticket }) => wants === 'toOrder' || (wants === 'food' && ticket !== 'kitchen'),
    )
    if (!guest) return void this.waitEvent(bell).done(this.goRound)
    const isThere = guest.wants === 'toOrder' || guest.ticket === 'hands'
    const node = nodeOf(aisles, isThere ? guest.station : passOf(level.floor)) ?? this.at
    const ms = walkMs(aisles, this.at, node)
    this.at = node
    this.work(ms, () => this.attend(guest))
  }

  private work(ms: number, run: () => void): void {
    this.setTimer(ms).done(() => {
      this.cafe.happenings++
      run()
    })
  }

  private attend(guest: Guest): void {
    const { work } = this.cafe.level
    if (guest.wants === 'toOrder') {
      guest.attended.fire()
      this.work(work.takeMs, () => {
        guest.awaitFood()
        this.goRound()
      })
    } else if (guest.wants === 'nothing') this.goRound()
    else if (guest.ticket === 'pad') this.work(work.handOverMs, () => this.handOver(guest))
    else if (guest.ticket === 'pass') this.pickUp(guest)
    else this.serve(guest)
  }

  private handOver(guest: Guest): void {
    if (guest.isGone) return this.goRound()
    guest.letCook()
    if (this.cafe.mode === 'async') return this.goRound()
    this.waitEvent(guest.dishDone)
      .done(() => this.pickUp(guest))
      .unlessEvent(guest.left, this.goRound)
  }

  private pickUp(guest: Guest): void {
    this.work(this.cafe.level.work.pickUpMs, () => {
      if (!guest.isGone) guest.ticket = 'hands'
      this.goRound()
    })
  }

  private serve(guest: Guest): void {
    guest.attended.fire()
    this.work(this.cafe.level.work.serveMs, () => {
      guest.eat()
      this.goRound()
    })
  }
}
