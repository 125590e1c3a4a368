// What the timeline says of an interval, a moment and a lane.
import type { Lane, Mark, Span } from '../../runs/index.ts'
import { isDishName } from '../../levels/index.ts'
import { NONE } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { countingTenths } from '../format.ts'

/** 98765 ms → "1:38.7", never later than it is. */
export function moment(ms: number): string {
  const tenths = Math.floor(ms / 100)
  const seconds = number((tenths % 600) / 10, {
    minimumIntegerDigits: 2,
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return `${number(Math.floor(tenths / 600))}:${seconds}`
}

/** The length of what lies between two moments, as they are written: "7.5". */
function secondsBetween(start: number, end: number): string {
  return countingTenths((Math.floor(end / 100) - Math.floor(start / 100)) / 10)
}

export function laneName({ kind, number: which }: Lane, waiters: number): string {
  if (kind === 'door') return t('timeline.lane.door')
  if (kind === 'waiter' && waiters < 2) return t('timeline.lane.waiter')
  const values = { number: number(which), table: number(which) }
  return t(kind === 'waiter' ? 'timeline.lane.waiterOf' : `timeline.lane.${kind}`, values)
}

/** "0:31.4 to 0:38.9: standing still, 7.5 s, waiting for table 2’s soup" */
function spanWords(span: Span): string {
  const { start, end } = span
  return t('timeline.span', { from: moment(start), to: moment(end), what: lasting(span) })
}

/** As above without its moments. */
export function lasting(span: Span): string {
  const { kind, station, start, end } = span
  const seconds = secondsBetween(start, end)
  if (kind !== 'standing' || station === NONE) {
    return t('timeline.spanTo', { what: whatOf(span), seconds })
  }
  const facts = { what: whatOf(span), seconds, table: number(station), dish: dishOf(span.dish) }
  return t('timeline.spanFor', facts)
}

function whatOf(span: Span): string {
  const { station, dish, people } = span
  const values = { table: number(station), dish: dishOf(dish), count: people }
  return t(`timeline.what.${keyOf(span)}`, values)
}

function keyOf({ kind, station, where }: Span) {
  if (kind === 'walking' && where === 'pass') return 'toKitchen'
  if (kind === 'walking' && where === 'bar') return 'toBar'
  if (kind === 'walking' && (where === 'saveNow' || where === 'saveLater')) return 'toSave'
  if (kind === 'walking' && where === 'shelf') return 'toShelf'
  if (kind === 'walking' && station === NONE) return 'stopping'
  return kind === 'standing' && station === NONE ? 'byChoice' : kind
}

/** "0:38.9: the bell, table 2’s soup is done" */
export function markWords({ kind, at, station, dish, points }: Mark): string {
  const isAtDoor =
    station === NONE && (kind === 'left' || kind === 'unserved' || kind === 'sentHome')
  const key = isAtDoor ? (`${kind}Door` as const) : kind
  return t(`timeline.mark.${key}`, {
    at: moment(at),
    table: number(station),
    dish: dishOf(dish),
    points: number(points),
  })
}

/** The interval, and what happened in it or at its end. */
export function wholeWords({ marks }: Lane, span: Span): string {
  const within = marks.filter(({ at }) => span.start < at && at <= span.end)
  return [spanWords(span), ...within.map(markWords)].join('. ')
}

function dishOf(dish: string | null): string {
  if (dish === null) return ''
  return isDishName(dish) ? t(`dish.${dish}`) : dish
}
