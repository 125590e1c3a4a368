// The stations as controls: where each is, and what it is called as things are now.
import {
  isDishName,
  passSlot,
  stationArea,
  ticketPlace,
  type Area,
  type FloorPlan,
} from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import {
  passIn,
  severalOf,
  stationSituation,
  ticketSituation,
  ticketsIn,
} from '../../reading/index.ts'
import type { StationSituation, TicketSituation } from '../../reading/index.ts'
import { isCupEmpty, NONE, passOf, patienceAt } from '../../sim/index.ts'
import type { DeepReadonly, Level, Room, StationKind, Waiter } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'

export type Station = {
  readonly id: string
  readonly station: number
  readonly ticket: number // of a dish on the pass, or to be pulled; or NONE
  readonly name: string
  readonly queued: boolean // a visit is on the task list: a tap takes it off
  readonly area: Area // room units
}

type Seen = Pick<Play, 'level' | 'room' | 'own'>

/** The waiter that these controls are for. */
type Me = DeepReadonly<Waiter> | undefined

export const FINGER = 44 // CSS pixels

const DISH = { width: 56, height: 118 } as const // room units

/** Every table, the kitchen, the dishes on the pass, and what can be pulled. `finger` is what one needs, room units. */
export function stationsOf(seen: Seen, plan: FloorPlan, finger: number): readonly Station[] {
  const { floor } = seen.level
  const stations = floor.stations.flatMap((_, station) => {
    const area = stationArea(floor, plan, station)
    if (!area) return []
    const name = nameOf(seen, station)
    const queued = isQueued(meIn(seen), station, NONE)
    return [{ id: `${station}`, station, ticket: NONE, name, queued, area }]
  })
  return [...stations, ...dishesOf(seen, plan, finger), ...pullableOf(seen, plan, finger)]
}

function meIn({ room, own }: Seen): Me {
  return room.waiters[own ?? 0]
}

function dishesOf(seen: Seen, { counter }: FloorPlan, finger: number): readonly Station[] {
  const { room, level } = seen
  const station = passOf(level.floor)
  const reading = { room, floor: level.floor }
  const pass = passIn(reading)
  const width = Math.max(DISH.width, finger)
  const height = Math.max(DISH.height, finger)
  return pass.flatMap((ticket, index) => {
    const written = room.tickets[ticket]
    if (!written) return []
    const { x } = passSlot(counter, index, pass.length, finger)
    const table = number(written.table)
    const area = { left: x - width / 2, top: counter.top - height / 2, width, height }
    const name = t(`station.${dishNames[ticketSituation(reading, written)]}`, { table })
    const queued = isQueued(meIn(seen), station, ticket)
    return { id: `dish ${ticket}`, station, ticket, name, queued, area }
  })
}

const dishNames = {
  toHandOver: 'dish',
  toNumber: 'dish',
  toMake: 'dish',
  toReserve: 'dish',
  soldOut: 'dish',
  onRail: 'dish',
  cooking: 'dish',
  forNobody: 'dish',
  toSave: 'dishToSave',
  saving: 'dish',
  ready: 'dish',
  waitsForOthers: 'waitingDish',
  unclaimed: 'unknownDish',
  burnt: 'burntDish',
  declined: 'declinedDish',
  carried: 'dish',
  toFlambe: 'dish',
  served: 'dish',
  pulled: 'dish',
} as const satisfies Record<TicketSituation, string>

function pullableOf(seen: Seen, { counter }: FloorPlan, finger: number): readonly Station[] {
  const { room, level } = seen
  const station = passOf(level.floor)
  const side = Math.max(DISH.width, finger)
  return ticketsIn({ room, floor: level.floor }, 'forNobody').flatMap((ticket) => {
    const at = ticketPlace(counter, room, ticket)
    if (!at) return []
    const area = { left: at.x - side / 2, top: at.y - side / 2, width: side, height: side }
    const name = t('station.forNobody', { table: number(room.tickets[ticket]?.table ?? NONE) })
    const queued = isQueued(meIn(seen), station, ticket)
    return [{ id: `dish ${ticket}`, station, ticket, name, queued, area }]
  })
}

/** Where the ticket's own control is; undefined while it has none. */
export function ticketArea(
  seen: Seen,
  plan: FloorPlan,
  finger: number,
  ticket: number,
): Area | undefined {
  const all = [...dishesOf(seen, plan, finger), ...pullableOf(seen, plan, finger)]
  return all.find((each) => each.ticket === ticket)?.area
}

function isQueued(me: Me, station: number, ticket: number): boolean {
  const visit = me?.tasks.find((each) => each.station === station)
  return visit !== undefined && (ticket === NONE || visit.tickets.includes(ticket))
}

function nameOf({ room, level, own }: Seen, station: number): string {
  const found = stationSituation({ room, level }, station, own ?? 0)
  if (!found) return ''
  switch (found.kind) {
    case 'pass':
      return t('station.kitchen', { state: kitchenState(found) })
    case 'bar':
      return t('station.bar', { state: barState(found) })
    case 'saveNow':
    case 'saveLater':
      return t(`station.${found.kind}`, { state: saveState(found.toSave) })
    case 'shelf':
      return t('station.shelf', { state: shelfState(found) })
    case 'table':
      return t('station.table', { table: number(station), state: tableState(room, level, found) })
    default:
      return found satisfies never
  }
}

type At<K extends StationKind> = Extract<StationSituation, { kind: K }>

function kitchenState({
  toHandOver,
  notices,
  ready,
  burnt,
  declined,
  cooking,
}: At<'pass'>): string {
  const parts = [
    ...(toHandOver > 0 ? [t('station.toHandOver', { count: toHandOver })] : []),
    ...notices.map((notice) => t(`station.${notice}`)),
    ...(ready.length > 0 ? [t('station.dishesReady', { count: ready.length })] : []),
    ...(burnt.length > 0 ? [t('station.dishesBurnt', { count: burnt.length })] : []),
    ...(declined.length > 0 ? [t('station.paymentsDeclined', { count: declined.length })] : []),
    cooking > 0 ? t('station.cooking', { number: number(cooking) }) : t('station.quiet'),
  ]
  return parts.join(', ')
}

function barState({ toMake }: At<'bar'>): string {
  return toMake > 0 ? t('station.toMake', { count: toMake }) : t('station.nothingToMake')
}

function saveState(toSave: number): string {
  return toSave > 0 ? t('station.toSaveThere', { count: toSave }) : t('station.nothingToSave')
}

function shelfState({ goods, toReserve, toPutBack }: At<'shelf'>): string {
  const left = goods.map(({ dish, left: count }) =>
    t('station.goodsLeft', {
      number: number(count),
      dish: isDishName(dish) ? t(`dish.${dish}`) : dish,
    }),
  )
  return [
    ...left,
    ...(toReserve > 0 ? [t('station.toReserve', { count: toReserve })] : []),
    ...(toPutBack > 0 ? [t('station.toPutBack', { count: toPutBack })] : []),
  ].join(', ')
}

function tableState(room: Room, level: Level, { customer: id, situation }: At<'table'>): string {
  const customer = room.customers[id]
  if (!customer) return t('station.free')
  const patience = t(`station.patience.${patienceOf(patienceAt(customer, room.now))}`)
  const state = t(`station.${words[situation]}`, { patience })
  const several = severalOf(level, customer)
  if (isCupEmpty(room, customer)) return [state, t('station.cupEmpty')].join(', ')
  if (!several) return state
  const { kind, number: nth, total } = several
  return [state, t(`station.${kind}`, { number: number(nth), total: number(total) })].join(', ')
}

/** What is said of whoever sits there. */
const words = {
  free: 'free',
  atDoor: 'free',
  reading: 'reading',
  handUp: 'handUp',
  ordering: 'ordering',
  waiting: 'waiting',
  toNumber: 'toNumber',
  toSave: 'toSave',
  saving: 'saving',
  ready: 'ready',
  burnt: 'burnt',
  declined: 'declined',
  soldOut: 'soldOut',
  carried: 'carried',
  toFlambe: 'toFlambe',
  eating: 'eating',
  gone: 'free',
} as const satisfies Record<At<'table'>['situation'], string>

function patienceOf(share: number): 'good' | 'fair' | 'low' {
  if (share > 0.5) return 'good'
  return share > 0.25 ? 'fair' : 'low'
}
