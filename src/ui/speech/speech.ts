// What happens in the room in words, for whoever listens instead of looking: gathered, merged, and
// without what is no longer so, or not yet known, when it would be said.
import {
  customerSituation,
  isLearntByLooking,
  newsOf,
  ticketSituation,
} from '../../reading/index.ts'
import type {
  CustomerSituation,
  News,
  NewsKind,
  Seen,
  TicketSituation,
} from '../../reading/index.ts'
import type { Level, Room, ShiftEvent } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { tablesIn } from './tables.ts'
import type { TableNews } from './tables.ts'

export type Speech = {
  hear(event: ShiftEvent): void
  /** Everything heard since the last time that still holds, in a few sentences; '' for nothing. */
  say(of: { readonly room: Room; readonly level: Level }): string
}

/** `own` is the waiter of whoever listens; where nobody plays, null, every waiter's steps count. */
export function createSpeech(own: number | null = null): Speech {
  let heard: readonly ShiftEvent[] = []
  return {
    hear(event) {
      const isOthers = own !== null && 'waiter' in event && event.waiter !== own
      if (!isOthers || !event.type.startsWith('standing')) heard = [...heard, event]
    },
    say({ room, level }) {
      const seen = { room, floor: level.floor }
      const news = heard.flatMap((event) => newsOf(event, room) ?? [])
      heard = heard.filter((event) => isUntold(seen, newsOf(event, room)))
      return sentences(news, seen).join(' ')
    },
  }
}

type Lasting =
  | { readonly of: 'customer'; readonly while: CustomerSituation }
  | { readonly of: 'ticket'; readonly while: TicketSituation }

/** All news that is told of at a time. */
type Telling = {
  /** The news of these kinds, in order. */
  readonly of: (...kinds: readonly NewsKind[]) => readonly News[]
  /** The tables of a kind's news that still hold. */
  readonly tables: (kind: NewsKind) => readonly number[]
}

type Row = {
  /** What the news is about, for as long as it holds; null for what has simply happened. */
  readonly holds: Lasting | null
  /** Its sentence, or '' for none. */
  readonly says: (telling: Telling) => string
}

const customerIs = (situation: CustomerSituation): Lasting => ({
  of: 'customer',
  while: situation,
})
const dishIs = (situation: TicketSituation): Lasting => ({ of: 'ticket', while: situation })

/** At which tables, and for how long that holds. */
function atTables(kind: NewsKind & TableNews, holds: Lasting | null = null): Row {
  return { holds, says: ({ tables }) => tablesIn(kind, tables(kind)) }
}

function happened(says: (telling: Telling) => string): Row {
  return { holds: null, says }
}

/** Once, however often. */
function once(kind: NewsKind, words: () => string): Row {
  return happened(({ of }) => (of(kind).length > 0 ? words() : ''))
}

/** Kinds of news that another kind's sentence tells of; once the shift is over, only that is told. */
type ToldByAnother = 'thawed' | 'unserved' | 'standing' | 'over'

/** Every other kind of news, in the order in which they are said. */
const rows: Readonly<Record<Exclude<NewsKind, ToldByAnother>, Row>> = {
  seated: atTables('seated', customerIs('reading')),
  handUp: atTables('handUp', customerIs('handUp')),
  ready: atTables('ready', dishIs('ready')),
  burnt: atTables('burnt', dishIs('burnt')),
  toSave: atTables('toSave', dishIs('toSave')),
  saveBegun: atTables('saveBegun', dishIs('saving')),
  frozen: happened(({ of }) =>
    of('frozen', 'thawed').at(-1)?.kind === 'frozen' ? t('speech.frozen') : '',
  ),
  declined: atTables('declined', dishIs('declined')),
  shippedEarly: atTables('shippedEarly'),
  turnedDown: atTables('turnedDown'),
  oversold: atTables('oversold'),
  refused: atTables('refused', dishIs('toHandOver')),
  courseServed: atTables('courseServed'),
  refill: atTables('refill'),
  tooEarly: atTables('tooEarly'),
  pulled: atTables('pulled'),
  tooLate: atTables('tooLate'),
  wasted: atTables('wasted'),
  served: happened(({ of, tables }) => {
    const points = of('served').reduce((sum, each) => sum + each.points, 0)
    return tablesIn('served', tables('served'), points)
  }),
  left: happened(({ of }) => {
    const count = of('left', 'unserved').length
    return count > 0 ? t('speech.left', { count }) : ''
  }),
  lastCall: once('lastCall', () => t('speech.lastCall')),
  overtime: once('overtime', () => t('speech.overtime')),
  sentHome: happened(({ of }) => {
    const count = of('sentHome').length
    return count > 0 ? t('speech.sentHome', { count }) : ''
  }),
  hired: once('hired', () => t('speech.hired')),
  wentHome: once('wentHome', () => t('speech.wentHome')),
  walkingOn: happened(({ of }) =>
    of('standing', 'walkingOn').at(-1)?.kind === 'walkingOn' ? t('speech.walkingOn') : '',
  ),
}

/** A dish is done, and nobody knows yet: it is said when somebody does. */
function isUntold(seen: Seen, news: News | null): boolean {
  if (!news || !isLearntByLooking(news.kind)) return false
  return ticketIs(seen, news.ticket, 'cooking') && !seen.room.closed
}

function stillHolds(seen: Seen, { kind, customer, ticket }: News): boolean {
  const known: Partial<Record<NewsKind, Row>> = rows
  const holds = known[kind]?.holds
  if (!holds) return true
  if (holds.of === 'ticket') return ticketIs(seen, ticket, holds.while)
  const who = seen.room.customers[customer]
  return who !== undefined && customerSituation(seen, who) === holds.while
}

function ticketIs(seen: Seen, id: number, situation: TicketSituation): boolean {
  const ticket = seen.room.tickets[id]
  return ticket !== undefined && ticketSituation(seen, ticket) === situation
}

function sentences(news: readonly News[], seen: Seen): readonly string[] {
  const of = (...kinds: readonly NewsKind[]) => news.filter(({ kind }) => kinds.includes(kind))
  if (of('over').length > 0) return [over(seen.room)]
  const tables = (kind: NewsKind) =>
    of(kind).flatMap((each) => (stillHolds(seen, each) ? [each.table] : []))
  return Object.values(rows).flatMap(({ says }) => says({ of, tables }) || [])
}

function over({ tally }: Room): string {
  const { served, lost, score } = tally
  return t('speech.over', { served: number(served), lost: number(lost), score: number(score) })
}
