// The stations as controls: where each is, and what it is called as things are now.
import { COUNTER_TOP, passSlot, stationArea, type Area } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE, passOf, patienceAt, railTakes, sitterAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly, Room, TicketPlace, Waiter } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'

export type Station = {
  readonly id: string
  readonly station: number
  readonly ticket: number // of a dish on the pass, or NONE
  readonly name: string
  readonly queued: boolean // a visit is on the task list: a tap takes it off
  readonly area: Area // room units
}

type Seen = Pick<Play, 'level' | 'room' | 'own'>

/** The waiter that these controls are for. */
type Me = DeepReadonly<Waiter> | undefined

const DISH = { width: 56, height: 118 } as const // room units

/** Every table, the kitchen, and the dishes on the pass. `finger` is what one needs, room units. */
export function stationsOf(seen: Seen, finger: number): readonly Station[] {
  const { floor } = seen.level
  const stations = floor.stations.flatMap((_, station) => {
    const area = stationArea(floor, station)
    if (!area) return []
    const name = nameOf(seen, station)
    const queued = isQueued(meIn(seen), station, NONE)
    return [{ id: `${station}`, station, ticket: NONE, name, queued, area }]
  })
  return [...stations, ...dishesOf(seen, finger)]
}

function meIn({ room, own }: Seen): Me {
  return room.waiters[own ?? 0]
}

function dishesOf(seen: Seen, finger: number): readonly Station[] {
  const { room, level } = seen
  const station = passOf(level.floor)
  const { pass, tickets } = room
  const width = Math.max(DISH.width, finger)
  const height = Math.max(DISH.height, finger)
  return pass.map((ticket, index) => {
    const { x } = passSlot(index, pass.length, finger)
    const table = number(tickets[ticket]?.table ?? NONE)
    const area = { left: x - width / 2, top: COUNTER_TOP - height / 2, width, height }
    const isBurnt = tickets[ticket]?.place === 'burnt'
    const name = t(isBurnt ? 'station.burntDish' : 'station.dish', { table })
    const queued = isQueued(meIn(seen), station, ticket)
    return { id: `dish ${ticket}`, station, ticket, name, queued, area }
  })
}

function isQueued(me: Me, station: number, ticket: number): boolean {
  const visit = me?.tasks.find((each) => each.station === station)
  return visit !== undefined && (ticket === NONE || visit.tickets.includes(ticket))
}

function nameOf(seen: Seen, station: number): string {
  const { room } = seen
  const { floor } = seen.level
  const kind = kindOf(floor, station)
  if (kind === 'pass') return t('station.kitchen', { state: kitchenState(seen) })
  if (kind === 'bar') return t('station.bar', { state: barState(seen) })
  const customer = room.customers[sitterAt(floor, room, station)]
  const state = customer ? stateOf(room, customer) : t('station.free')
  return t('station.table', { table: number(station), state })
}

function kitchenState(seen: Seen): string {
  const { level, room } = seen
  const { pass, cooks, tickets } = room
  const cooking = cooks.filter(({ ticket }) => ticket !== NONE).length
  const burnt = pass.filter((ticket) => tickets[ticket]?.place === 'burnt').length
  const ready = pass.length - burnt
  const pad = onPad(seen, (madeAt) => madeAt === undefined)
  const parts = [
    ...(pad > 0 ? [t('station.toHandOver', { count: pad })] : []),
    ...(railTakes({ level, state: room }) ? [] : [t('station.railFull')]),
    ...(ready > 0 ? [t('station.dishesReady', { count: ready })] : []),
    ...(burnt > 0 ? [t('station.dishesBurnt', { count: burnt })] : []),
    cooking > 0 ? t('station.cooking', { number: number(cooking) }) : t('station.quiet'),
  ]
  return parts.join(', ')
}

function barState(seen: Seen): string {
  const drinks = onPad(seen, (madeAt) => madeAt !== undefined)
  return drinks > 0 ? t('station.toMake', { count: drinks }) : t('station.nothingToMake')
}

function onPad(seen: Seen, is: (madeAt?: number) => boolean): number {
  const { tickets } = seen.room
  return meIn(seen)?.pad.filter((ticket) => is(tickets[ticket]?.madeAt)).length ?? 0
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
      return t(`station.${place ? waits[place] : 'waiting'}`, { patience })
    }
    case 'receiving':
    case 'eating':
      return t('station.eating')
    case 'queueing':
    case 'served':
    case 'left':
    case 'unserved':
      return t('station.free')
  }
}

/** What a customer who waits is told of the order, by where it is. */
const waits = {
  pad: 'waiting',
  rail: 'waiting',
  cooking: 'waiting',
  pass: 'ready',
  burnt: 'burnt',
  hands: 'carried',
  table: 'waiting',
  pulled: 'waiting',
} as const satisfies Record<TicketPlace, string>

function patienceOf(share: number): 'good' | 'fair' | 'low' {
  if (share > 0.5) return 'good'
  return share > 0.25 ? 'fair' : 'low'
}
