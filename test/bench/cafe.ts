// The same café as an ordinary event loop has it: guests and one waiter as closures that plan their
// own next step. A baseline to hold the simulation beside: it can be neither stored, copied, taken
// up again nor verified, and the rules are as in `src/sim`, first come first served.
import { aislesOf, nodeOf, passOf, planOf, tablesOf, walkMs } from '../../src/sim/index.ts'
import type { Level, Mode, PlannedCustomer } from '../../src/sim/index.ts'

/** Plans closures for later, ms; returns what calls one off. */
export type After = (ms: number, run: () => void) => () => void

/** A loop that runs each closure at its moment. */
export type Loop = {
  now(): number
  /** Somebody who acts: each has its own way to plan, where the loop knows of such. */
  actor(): After
  /** So many servers with one queue before them: `ms` of service, then `run`. */
  servers(count: number): (ms: number, run: () => void) => () => void
  runAll(): void
}

type Phase = 'queueing' | 'reading' | 'handUp' | 'waiting' | 'attended' | 'gone'

type Guest = {
  readonly number: number
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

export type Outcome = { readonly happenings: number; readonly score: number }

/** One shift in `mode`, first come first served; `happenings` are the closures that were run. */
export function runCafe(loop: Loop, level: Level, seed: number, mode: Mode): Outcome {
  const { patience, work, customer: takes, floor } = level
  const aisles = aislesOf(level)
  const kitchen = passOf(floor)
  const free = [...tablesOf(floor)]
  const door: Guest[] = []
  const room: Guest[] = [] // who is seated, first come first
  const cook = loop.servers(level.cooks)
  const waiter = loop.actor()
  let at = floor.stations[kitchen]?.node ?? 0
  let isBusy = false
  let awaited: Guest | null = null // whose dish the waiter stands for
  let happenings = 0
  let score = 0
  let isClosed = false

  const counted = (run: () => void) => () => {
    if (isClosed) return
    happenings++
    run()
  }
  const after = (ms: number, run: () => void) => waiter(ms, counted(run))

  function hold(guest: Guest, phase: Phase): void {
    guest.callOff()
    if (guest.drainMs > 0) {
      guest.bar = Math.max(0, guest.bar - (loop.now() - guest.since) / guest.drainMs)
    }
    guest.since = loop.now()
    guest.drainMs = 0
    guest.phase = phase
  }

  function wait(guest: Guest, phase: Phase, fullMs: number): void {
    hold(guest, phase)
    guest.drainMs = Math.max(1, Math.round((fullMs * guest.wish.patiencePercent) / 100))
    guest.callOff = guest.plan(
      Math.ceil(guest.bar * guest.drainMs),
      counted(() => leave(guest)),
    )
  }

  function comeIn(wish: PlannedCustomer, number: number): void {
    const nothing = () => {}
    const body = { station: -1, bar: 1, since: loop.now(), drainMs: 0, plan: loop.actor() }
    const offs = { callOff: nothing, callOffCook: nothing }
    const guest: Guest = { number, wish, phase: 'reading', ticket: 'none', ...body, ...offs }
    if (free.length > 0) return seat(guest)
    wait(guest, 'queueing', patience.queueMs)
    door.push(guest)
  }

  function seat(guest: Guest): void {
    hold(guest, 'reading')
    guest.bar = Math.min(1, guest.bar + patience.relief)
    guest.station = free.shift() ?? -1
    room.push(guest)
    guest.callOff = guest.plan(
      takes.readMs,
      counted(() => {
        wait(guest, 'handUp', patience.handUpMs)
        goRound()
      }),
    )
  }

  function leave(guest: Guest): void {
    hold(guest, 'gone')
    if (guest.station < 0) return void door.splice(door.indexOf(guest), 1)
    guest.callOffCook()
    clear(guest)
    if (awaited !== guest) return
    awaited = null
    isBusy = false
    goRound()
  }

  function clear(guest: Guest): void {
    room.splice(room.indexOf(guest), 1)
    free.push(guest.station)
    const next = door.shift()
    if (next) seat(next)
  }

  function hand(guest: Guest): void {
    guest.ticket = 'kitchen'
    guest.callOffCook = cook(
      guest.wish.cookMs,
      counted(() => {
        if (guest.phase !== 'gone') guest.ticket = 'pass'
        if (awaited === guest) pickUp(guest)
        else goRound()
      }),
    )
  }

  function pickUp(guest: Guest): void {
    awaited = null
    after(work.pickUpMs, () => {
      if (guest.phase !== 'gone') guest.ticket = 'hands'
      rest()
    })
  }

  /** The waiter's next step: the earliest guest for whom there is something to do. */
  function goRound(): void {
    if (isBusy) return
    const guest = room.find(
      ({ phase, ticket }) =>
        phase === 'handUp' || (phase === 'waiting' && ticket !== 'none' && ticket !== 'kitchen'),
    )
    if (!guest) return
    isBusy = true
    const isThere = guest.phase === 'handUp' || guest.ticket === 'hands'
    const node = nodeOf(aisles, isThere ? guest.station : kitchen) ?? at
    const ms = walkMs(aisles, at, node)
    at = node
    after(ms, () => attend(guest))
  }

  function attend(guest: Guest): void {
    if (guest.phase === 'handUp') takeOrder(guest)
    else if (guest.phase !== 'waiting') rest()
    else if (guest.ticket === 'pad') after(work.handOverMs, () => handOver(guest))
    else if (guest.ticket === 'pass') pickUp(guest)
    else serve(guest)
  }

  function takeOrder(guest: Guest): void {
    hold(guest, 'attended')
    after(work.takeMs, () => {
      guest.ticket = 'pad'
      guest.bar = Math.min(1, guest.bar + patience.relief)
      wait(guest, 'waiting', patience.foodMs)
      rest()
    })
  }

  function handOver(guest: Guest): void {
    if (guest.phase === 'gone') return rest()
    if (mode === 'blocking') awaited = guest
    hand(guest)
    if (mode === 'async') rest()
  }

  function serve(guest: Guest): void {
    hold(guest, 'attended')
    after(work.serveMs, () => {
      score += Math.round(100 * guest.bar)
      guest.callOff = guest.plan(
        takes.eatMs,
        counted(() => {
          hold(guest, 'gone')
          clear(guest)
        }),
      )
      rest()
    })
  }

  function rest(): void {
    isBusy = false
    goRound()
  }

  const plan = planOf(level, seed)
  const street = loop.actor()
  const comeNext = (number: number): void => {
    const wish = plan[number]
    if (!wish) return
    const come = counted(() => {
      comeIn(wish, number)
      comeNext(number + 1)
    })
    street(wish.arrivesAt - loop.now(), come)
  }
  comeNext(0)
  street(level.durationMs, () => {
    isClosed = true
  })
  loop.runAll()
  return { happenings, score }
}
