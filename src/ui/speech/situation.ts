// How things are in the room now, in words: what a glance at it tells.
import {
  cookingIn,
  customerSituation,
  secondsLeft,
  ticketsIn,
  waiterSituation,
} from '../../reading/index.ts'
import type { Seen, TicketSituation, WaiterSituation } from '../../reading/index.ts'
import { frozenMs, kindOf, NONE } from '../../sim/index.ts'
import type { Floor, Level, Room } from '../../sim/index.ts'
import { list, number, t } from '../../words/index.ts'
import { countingTenths } from '../format.ts'
import { tablesIn } from './tables.ts'

type Shift = { readonly room: Room; readonly level: Level; readonly own?: number | null }

/** The waiter, the task list (`tasks`, in words), hands, dishes, queue, score and time left. */
export function situation({ room, level, own = null }: Shift, tasks: readonly string[]): string {
  const seen = { room, floor: level.floor }
  const seconds = number(secondsLeft(room, level))
  return [
    doing(waiterSituation(seen, own ?? 0), level.floor),
    ...(tasks.length > 0 ? [t('speech.next', { tasks: list(tasks) })] : []),
    hands(seen),
    ready(seen),
    ...frozen(room),
    ...there(seen, 'toSave'),
    ...there(seen, 'saving'),
    ...there(seen, 'burnt'),
    ...there(seen, 'declined'),
    ...there(seen, 'toNumber'),
    ...there(seen, 'toReserve'),
    ...there(seen, 'soldOut'),
    ...there(seen, 'unclaimed'),
    ...there(seen, 'forNobody'),
    ...there(seen, 'waitsForOthers'),
    ...cooking(seen),
    ...(room.queue.length > 0 ? [t('speech.queue', { number: number(room.queue.length) })] : []),
    t('speech.tally', { score: number(room.tally.score), seconds }),
  ].join(' ')
}

function doing({ activity, station }: WaiterSituation, floor: Floor): string {
  if (activity === 'idle' || station === NONE) return t('speech.idle')
  if (activity === 'standing') return t('speech.standing')
  return t(`speech.${activity}`, { place: placeOf(floor, station) })
}

function placeOf(floor: Floor, station: number): string {
  const kind = kindOf(floor, station)
  switch (kind) {
    case 'pass':
      return t('speech.atKitchen')
    case 'bar':
      return t('speech.atBar')
    case 'saveNow':
    case 'saveLater':
      return t(kind === 'saveNow' ? 'speech.atSaveNow' : 'speech.atSaveLater')
    case 'shelf':
      return t('speech.atShelf')
    case 'table':
    case undefined:
      return t('speech.atTable', { table: number(station) })
    default:
      return kind satisfies never
  }
}

function hands(seen: Seen): string {
  const up = seen.room.customers.flatMap((customer) =>
    customerSituation(seen, customer) === 'handUp' ? [customer.table] : [],
  )
  return tablesIn('handUp', up) || t('speech.noHands')
}

function ready(seen: Seen): string {
  return tablesIn('ready', tablesWith(seen, 'ready')) || t('speech.noneReady')
}

type There =
  | 'toSave'
  | 'saving'
  | 'burnt'
  | 'declined'
  | 'toNumber'
  | 'toReserve'
  | 'soldOut'
  | 'unclaimed'
  | 'forNobody'
  | 'waitsForOthers'

/** Said only where there are any. */
function there(seen: Seen, what: There): readonly string[] {
  const tables = tablesWith(seen, what)
  return tables.length > 0 ? [tablesIn(what, tables)] : []
}

/** The tables with whose tickets it stands so. */
function tablesWith(seen: Seen, what: TicketSituation): readonly number[] {
  return ticketsIn(seen, what).map((id) => seen.room.tickets[id]?.table ?? NONE)
}

/** How many quick wishes wait, and for how long it has been frozen. */
function frozen(room: Room): readonly string[] {
  const { inputs } = room.specials ?? {}
  if (!inputs) return []
  const seconds = countingTenths(frozenMs(room) / 1_000)
  return [t('speech.inputs', { number: number(inputs.waiting.length), seconds })]
}

function cooking(seen: Seen): readonly string[] {
  const dishes = cookingIn(seen).map(({ ticket, leftMs }) => {
    const table = number(seen.room.tickets[ticket]?.table ?? NONE)
    if (leftMs === null) return t('speech.cookingUntold', { table })
    return t('speech.cookingFor', { table, seconds: number(Math.ceil(leftMs / 1000)) })
  })
  return dishes.length > 0 ? [t('speech.cooking', { dishes: list(dishes) })] : []
}
