// What the stage does once when something happens: a table from events to effects.
import { passSlot } from '../../levels/index.ts'
import { passIn } from '../../reading/index.ts'
import { NONE } from '../../sim/index.ts'
import type { Point, ShiftEvent, ShiftEventType } from '../../sim/index.ts'
import { tableAt } from '../layout.ts'
import type { StageContext } from '../stage-context.ts'
import type { Bell } from '../views/bell.ts'
import type { People } from '../views/people.ts'
import type { Waiters } from '../views/waiters.ts'
import type { Points } from './points.ts'
import { confetti, drift, puffs, sparks } from './recipes.ts'

type EffectViews = {
  readonly bell: Bell
  readonly points: Points
  readonly waiters: Waiters
  readonly people: People
}
type EffectTable = {
  readonly [T in ShiftEventType]: (event: Extract<ShiftEvent, { type: T }>) => void
}

const nothing = (): void => {}
const GREAT = 0.7 // share of the customers served that calls for confetti

const unanswered = {
  customerArrived: nothing,
  customerQueued: nothing,
  customerSeated: nothing,
  handRaised: nothing,
  visitAdded: nothing,
  visitChanged: nothing,
  visitDropped: nothing,
  waiterDeparted: nothing,
  waiterArrived: nothing,
  orderTaken: nothing,
  ticketHandedOver: nothing,
  cookingStarted: nothing,
  chatStarted: nothing,
  chatEnded: nothing,
  makingStarted: nothing,
  drinkMade: nothing,
  dishPickedUp: nothing,
  ticketPulled: nothing,
  standingStarted: nothing,
  standingEnded: nothing,
  customerSentHome: nothing,
  lastCall: nothing,
  overtimeStarted: nothing,
} satisfies Partial<EffectTable>

const overHead = ({ x, y }: Point): Point => ({ x: x + 6, y: y - 52 })

export function createEventEffects(
  context: StageContext,
  { bell, points, waiters, people }: EffectViews,
): (event: ShiftEvent) => void {
  const { particles, play, places, shakes, calm } = context
  const overTable = (table: number, up: number): Point => {
    const { x, y, scale } = tableAt(places, table) ?? { x: 0, y: 0, scale: 1 }
    return { x, y: y - up * scale }
  }
  const effects: EffectTable = {
    ...unanswered,
    ticketRefused: () => shakes.shake(places.pass),
    dishBurnt({ ticket }) {
      const pass = passIn({ room: play.room, floor: play.level.floor })
      if (calm() || !pass.includes(ticket)) return
      puffs(particles, passSlot(pass.indexOf(ticket), pass.length, context.finger()), 4)
    },
    burntTakenBack({ ticket }) {
      const { table = NONE } = play.room.tickets[ticket] ?? {}
      if (!calm()) drift(particles, 'broken-heart', overTable(table, 110))
    },
    dishDone: () => bell.ring(), // which does nothing where there is none
    dishServed({ table, points: earned }) {
      points.pop(earned, overTable(table, 150))
      if (calm()) return
      sparks(particles, overTable(table, 14), 8)
      if (earned >= 60) drift(particles, 'red-heart', overTable(table, 120), 260)
    },
    customerFinished({ table }) {
      if (calm()) return
      drift(particles, 'red-heart', overTable(table, 110))
    },
    customerLeft({ customer, table }) {
      if (calm()) return
      const at = table !== NONE ? overTable(table, 70) : overHead(people.queuedAt(customer))
      if (!play.room.closed) puffs(particles, at, 4)
      drift(particles, 'broken-heart', { x: at.x, y: at.y - 40 }, 80)
    },
    waiterShrugged({ waiter }) {
      const at = waiters.poses[waiter]?.at
      if (at) drift(particles, 'red-question-mark', { x: at.x + 6, y: at.y - 146 })
    },
    refused({ command }) {
      if (command.type === 'visit' || command.type === 'drop') shakes.shake(command.station)
      else if (command.type !== 'undo') shakes.shake(places.pass)
    },
    shiftClosed() {
      const { served } = play.room.tally
      if (!calm() && served > 0 && served >= GREAT * play.room.customers.length) confetti(particles)
    },
  }
  return (event) => {
    const effect = effects[event.type] as (event: ShiftEvent) => void
    effect(event)
  }
}
