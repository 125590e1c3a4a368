// The stations as controls: where each is, and what it is called as things are now.
import { COUNTER_TOP, passSlot, stationArea, type Area } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { KITCHEN, NONE, patienceAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly, Room, Waiter } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'

export type Station = {
  readonly id: string
  readonly station: number
  readonly ticket: number // of a dish on the pass, or NONE
  readonly name: string
  readonly queued: boolean // a visit is on the task list: a tap takes it off
  readonly area: Area // room units
}

/** The waiter that these controls are for. */
type Me = DeepReadonly<Waiter> | undefined

const DISH = { width: 56, height: 118 } as const // room units

type Shown = Pick<Play, 'level' | 'room' | 'own'>

/** Every table, the kitchen, and the dishes on the pass. `finger` is what one needs, room units. */
export function stationsOf({ level, room, own }: Shown, finger: number): readonly Station[] {
  const { floor } = level
  const me = room.waiters[own ?? 0]
  const numbers = [KITCHEN, ...floor.tables.map((_, index) => index + 1)]
  const stations = numbers.flatMap((station) => {
    const area = stationArea(floor, station)
    if (!area) return []
    const name = nameOf(room, me, station)
    const queued = isQueued(me, station, NONE)
    return [{ id: `${station}`, station, ticket: NONE, name, queued, area }]
  })
  return [...stations, ...dishesOf(room, me, finger)]
}

function dishesOf(room: Room, me: Me, finger: number): readonly Station[] {
  const { pass, tickets } = room
  const width = Math.max(DISH.width, finger)
  const height = Math.max(DISH.height, finger)
  return pass.map((ticket, index) => {
    const { x } = passSlot(index, pass.length, finger)
    const table = number(tickets[ticket]?.table ?? NONE)
    const area = { left: x - width / 2, top: COUNTER_TOP - height / 2, width, height }
    const name = t('station.dish', { table })
    const queued = isQueued(me, KITCHEN, ticket)
    return { id: `dish ${ticket}`, station: KITCHEN, ticket, name, queued, area }
  })
}

function isQueued(me: Me, station: number, ticket: number): boolean {
  const visit = me?.tasks.find((each) => each.station === station)
  return visit !== undefined && (ticket === NONE || visit.tickets.includes(ticket))
}

function nameOf(room: Room, me: Me, station: number): string {
  if (station === KITCHEN) return t('station.kitchen', { state: kitchenState(room, me) })
  const customer = room.customers[room.tables[station - 1] ?? NONE]
  const state = customer ? stateOf(room, customer) : t('station.free')
  return t('station.table', { table: number(station), state })
}

function kitchenState({ pass, cooks }: Room, me: Me): string {
  const cooking = cooks.filter(({ ticket }) => ticket !== NONE).length
  const pad = me?.pad.length ?? 0
  const parts = [
    ...(pad > 0 ? [t('station.toHandOver', { count: pad })] : []),
    ...(pass.length > 0 ? [t('station.dishesReady', { count: pass.length })] : []),
    cooking > 0 ? t('station.cooking', { number: number(cooking) }) : t('station.quiet'),
  ]
  return parts.join(', ')
}

function stateOf(room: Room, customer: DeepReadonly<Customer>): string {
  const patience = t(`station.patience.${patienceOf(patienceAt(customer, room.now))}`)
  switch (customer.phase) {
    case 'reading':
    case 'ordering':
      return t(`station.${customer.phase}`)
    case 'handUp':
      return t('station.handUp', { patience })
    case 'waiting': {
      const place = room.tickets[customer.ticket]?.place
      if (place === 'pass') return t('station.ready', { patience })
      return t(place === 'hands' ? 'station.carried' : 'station.waiting', { patience })
    }
    case 'receiving':
    case 'eating':
      return t('station.eating')
    default:
      return t('station.free')
  }
}

function patienceOf(share: number): 'good' | 'fair' | 'low' {
  if (share > 0.5) return 'good'
  return share > 0.25 ? 'fair' : 'low'
}
