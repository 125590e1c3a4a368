// How things are in the room now, in words: what a glance at it tells.
import { kindOf, NONE } from '../../sim/index.ts'
import type { DeepReadonly, Floor, Level, Room, Waiter } from '../../sim/index.ts'
import { list, number, t } from '../../words/index.ts'
import { tablesIn } from './tables.ts'

type Shift = { readonly room: Room; readonly level: Level; readonly own?: number | null }

/** The waiter, the task list (`tasks`, in words), hands, dishes, queue, score and time left. */
export function situation({ room, level, own = null }: Shift, tasks: readonly string[]): string {
  const seconds = number(Math.ceil((level.durationMs - room.now) / 1000))
  return [
    doing(room.waiters[own ?? 0], level.floor),
    ...(tasks.length > 0 ? [t('speech.next', { tasks: list(tasks) })] : []),
    hands(room),
    ready(room),
    ...burnt(room),
    ...cooking(room),
    ...(room.queue.length > 0 ? [t('speech.queue', { number: number(room.queue.length) })] : []),
    t('speech.tally', { score: number(room.tally.score), seconds }),
  ].join(' ')
}

function doing(me: DeepReadonly<Waiter> | undefined, floor: Floor): string {
  const { kind, station } = me?.doing ?? { kind: 'idle', station: NONE }
  if (kind === 'idle' || station === NONE) return t('speech.idle')
  if (kind === 'standing') return t('speech.standing')
  return t(kind === 'walking' ? 'speech.walking' : 'speech.busy', {
    place: placeOf(floor, station),
  })
}

function placeOf(floor: Floor, station: number): string {
  const kind = kindOf(floor, station)
  if (kind === 'pass') return t('speech.atKitchen')
  if (kind === 'bar') return t('speech.atBar')
  return t('speech.atTable', { table: number(station) })
}

function hands({ customers }: Room): string {
  const up = customers.flatMap(({ phase, table }) => (phase === 'handUp' ? [table] : []))
  return tablesIn('handUp', up) || t('speech.noHands')
}

function ready(room: Room): string {
  return tablesIn('ready', lyingAs(room, 'pass')) || t('speech.noneReady')
}

function burnt(room: Room): readonly string[] {
  const tables = lyingAs(room, 'burnt')
  return tables.length > 0 ? [tablesIn('burnt', tables)] : []
}

/** The tables of the dishes on the pass that are done, or burnt. */
function lyingAs({ pass, tickets }: Room, place: 'pass' | 'burnt'): readonly number[] {
  return pass.flatMap((id) => (tickets[id]?.place === place ? [tickets[id].table] : []))
}

function cooking({ cooks, tickets, now }: Room): readonly string[] {
  const dishes = cooks.flatMap(({ ticket, until }) => {
    const table = tickets[ticket]?.table
    if (table === undefined) return []
    const seconds = number(Math.ceil((until - now) / 1000))
    return [t('speech.cookingFor', { table: number(table), seconds })]
  })
  return dishes.length > 0 ? [t('speech.cooking', { dishes: list(dishes) })] : []
}
