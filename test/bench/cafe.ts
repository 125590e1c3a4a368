// The same café as an ordinary event loop has it: guests and one waiter as closures that plan their
// own next step. A baseline to hold the simulation beside: it can be neither stored, copied, taken
// up again nor verified, and the rules are as in `src/sim`, first come first served.
import { aislesOf, nodeOf, passOf, planOf, tablesOf, walkMs } from '../../src/sim/index.ts'
import type { Level, Mode, Plan, PlannedCustomer } from '../../src/sim/index.ts'
import type { After, Loop } from './loop.ts'

type Phase = 'queueing' | 'reading' | 'handUp' | 'waiting' | 'attended' | 'gone'

type Guest = {
  readonly wish: PlannedCustomer
  phase: Phase
  station: number
  bar: number // 0 to 1, at `since`
  since: number
  drainMs: number // 0 while the bar holds still
  readonly plan: After
  callOff: () => void
  callOffCook: () => void
  ticket: 'none' | 'pad' | 'kitchen' | 'pass' | 'hands'
}

export type Outcome = {
  readonly happenings: number
  readonly score: number
  readonly served: readonly number[] // each by the moment of its coming, ms
  readonly lost: readonly number[]
}

/** One shift in `mode`, first come first served; `happenings` are the closures that were run. */
export function runCafe(loop: Loop, level: Level, seed: number, mode: Mode): Outcome {
  const cafe = new Cafe(loop, level, seed, mode)
  loop.runAll()
  return cafe
}

function nothing(): void {}

class Cafe {
  happenings = 0
  score = 0
  readonly served: number[] = []
  readonly lost: number[] = []
  private readonly loop: Loop
  private readonly level: Level
  private readonly mode: Mode
  private readonly plan: Plan
  private readonly cook: ReturnType<Loop['servers']>
  private readonly waiter: After
  private readonly street: After
  private readonly free: number[]
  private readonly door: Guest[] = []
  private readonly room: Guest[] = [] // who is seated, first come first
  private at: number // node
  private isBusy = false
  private isClosed = false
  private awaited: Guest | null = null // whose dish the waiter stands for

  constructor(loop: Loop, level: Level, seed: number, mode: Mode) {
    this.loop = loop
    this.level = level
    this.mode = mode
    this.plan = planOf(level, seed)
    this.cook = loop.servers(level.cooks)
    this.waiter = loop.actor()
    this.street = loop.actor()
    this.free = [...tablesOf(level.floor)]
    this.at = level.floor.stations[passOf(level.floor)]?.node ?? 0
    this.comeNext(0)
    this.street(level.durationMs, () => {
      this.isClosed = true
    })
  }

  private counted(run: () => void): () => void {
    return () => {
      if (this.isClosed) return
      this.happenings++
      run()
    }
  }

  private comeNext(number: number): void {
    const wish = this.plan[number]
    if (!wish) return
    const come = this.counted(() => {
      this.comeIn(wish)
      this.comeNext(number + 1)
    })
    this.street(wish.arrivesAt - this.loop.now(), come)
  }

  private hold(guest: Guest, phase: Phase): void {
    guest.callOff()
    const now = this.loop.now()
    if (guest.drainMs > 0) guest.bar = Math.max(0, guest.bar - (now - guest.since) / guest.drainMs)
    guest.since = now
    guest.drainMs = 0
    guest.phase = phase
  }

  private wait(guest: Guest, phase: Phase, fullMs: number): void {
    this.hold(guest, phase)
    guest.drainMs = Math.max(1, Math.round((fullMs * guest.wish.patiencePercent) / 100))
    const leave = this.counted(() => this.leave(guest))
    guest.callOff = guest.plan(Math.ceil(guest.bar * guest.drainMs), leave)
  }

  private relieve(guest: Guest): void {
    guest.bar = Math.min(1, guest.bar + this.level.patience.relief)
  }

  private comeIn(wish: PlannedCustomer): void {
    const guest: Guest = {
      wish,
      phase: 'reading',
      station: -1,
      bar: 1,
      since: this.loop.now(),
      drainMs: 0,
      plan: this.loop.actor(),
      callOff: nothing,
      callOffCook: nothing,
      ticket: 'none',
    }
    if (this.free.length > 0) return this.seat(guest)
    this.wait(guest, 'queueing', this.level.patience.queueMs)
    this.door.push(guest)
  }

  private seat(guest: Guest): void {
    this.hold(guest, 'reading')
    this.relieve(guest)
    guest.station = this.free.shift() ?? -1
    this.room.push(guest)
    const raise = this.counted(() => {
      this.wait(guest, 'handUp', this.level.patience.handUpMs)
      this.goRound()
    })
    guest.callOff = guest.plan(this.level.customer.readMs, raise)
  }

  private leave(guest: Guest): void {
    this.hold(guest, 'gone')
    this.lost.push(guest.wish.arrivesAt)
    if (guest.station < 0) return void this.door.splice(this.door.indexOf(guest), 1)
    guest.callOffCook()
    this.clear(guest)
    if (this.awaited !== guest) return
    this.awaited = null
    this.rest()
  }

  private clear(guest: Guest): void {
    this.room.splice(this.room.indexOf(guest), 1)
    this.free.push(guest.station)
    const next = this.door.shift()
    if (next) this.seat(next)
  }

  /** The waiter's next step: the earliest guest for whom there is something to do. */
  private goRound(): void {
    if (this.isBusy) return
    const guest = this.room.find(
      ({ phase, ticket }) =>
        phase === 'handUp' || (phase === 'waiting' && ticket !== 'none' && ticket !== 'kitchen'),
    )
    if (!guest) return
    this.isBusy = true
    const isThere = guest.phase === 'handUp' || guest.ticket === 'hands'
    const aisles = aislesOf(this.level)
    const node = nodeOf(aisles, isThere ? guest.station : passOf(this.level.floor)) ?? this.at
    const ms = walkMs(aisles, this.at, node)
    this.at = node
    this.after(ms, () => this.attend(guest))
  }

  private after(ms: number, run: () => void): void {
    this.waiter(ms, this.counted(run))
  }

  private attend(guest: Guest): void {
    if (guest.phase === 'handUp') this.takeOrder(guest)
    else if (guest.phase !== 'waiting') this.rest()
    else if (guest.ticket === 'pad') {
      this.after(this.level.work.handOverMs, () => this.handOver(guest))
    } else if (guest.ticket === 'pass') this.pickUp(guest)
    else this.serve(guest)
  }

  private takeOrder(guest: Guest): void {
    this.hold(guest, 'attended')
    this.after(this.level.work.takeMs, () => {
      guest.ticket = 'pad'
      this.relieve(guest)
      this.wait(guest, 'waiting', this.level.patience.foodMs)
      this.rest()
    })
  }

  private handOver(guest: Guest): void {
    if (guest.phase === 'gone') return this.rest()
    guest.ticket = 'kitchen'
    if (this.mode === 'blocking') this.awaited = guest
    const done = this.counted(() => {
      if (guest.phase !== 'gone') guest.ticket = 'pass'
      if (this.awaited === guest) this.pickUp(guest)
      else this.goRound()
    })
    guest.callOffCook = this.cook(guest.wish.cookMs, done)
    if (this.mode === 'async') this.rest()
  }

  private pickUp(guest: Guest): void {
    this.awaited = null
    this.after(this.level.work.pickUpMs, () => {
      if (guest.phase !== 'gone') guest.ticket = 'hands'
      this.rest()
    })
  }

  private serve(guest: Guest): void {
    this.hold(guest, 'attended')
    this.after(this.level.work.serveMs, () => {
      this.score += Math.round(100 * guest.bar)
      this.served.push(guest.wish.arrivesAt)
      const finish = this.counted(() => {
        this.hold(guest, 'gone')
        this.clear(guest)
      })
      guest.callOff = guest.plan(this.level.customer.eatMs, finish)
      this.rest()
    })
  }

  private rest(): void {
    this.isBusy = false
    this.goRound()
  }
}
