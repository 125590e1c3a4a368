// What happens in the room in words, for whoever listens instead of looking: gathered, merged, and
// without what is no longer so, or not yet known, when it would be said.
import { customerSituation, newsOf, ticketSituation } from '../../reading/index.ts'
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

/** What the news is about, for as long as it holds; null for what has simply happened. */
const holds: Readonly<Record<NewsKind, Lasting | null>> = {
  seated: { of: 'customer', while: 'reading' },
  handUp: { of: 'customer', while: 'handUp' },
  ready: { of: 'ticket', while: 'ready' },
  burnt: { of: 'ticket', while: 'burnt' },
  toSave: { of: 'ticket', while: 'toSave' },
  frozen: null,
  thawed: null,
  saveBegun: { of: 'ticket', while: 'saving' },
  declined: { of: 'ticket', while: 'declined' },
  shippedEarly: null,
  turnedDown: null,
  oversold: null,
  refused: { of: 'ticket', while: 'toHandOver' },
  courseServed: null,
  refill: null,
  tooEarly: null,
  pulled: null,
  tooLate: null,
  wasted: null,
  served: null,
  left: null,
  unserved: null,
  sentHome: null,
  lastCall: null,
  overtime: null,
  hired: null,
  wentHome: null,
  standing: null,
  walkingOn: null,
  over: null,
}
type Lasting =
  | { readonly of: 'customer'; readonly while: CustomerSituation }
  | { readonly of: 'ticket'; readonly while: TicketSituation }

/** A dish is done, and nobody knows yet: it is said when somebody does. */
function isUntold(seen: Seen, news: News | null): boolean {
  if (!news || !isOfPass[news.kind]) return false
  return ticketIs(seen, news.ticket, 'cooking') && !seen.room.closed
}

const isOfPass: Readonly<Partial<Record<NewsKind, true>>> = {
  ready: true,
  burnt: true,
  declined: true,
}

function stillHolds(seen: Seen, { kind, customer, ticket }: News): boolean {
  const lasting = holds[kind]
  if (!lasting) return true
  if (lasting.of === 'ticket') return ticketIs(seen, ticket, lasting.while)
  const who = seen.room.customers[customer]
  return who !== undefined && customerSituation(seen, who) === lasting.while
}

function ticketIs(seen: Seen, id: number, situation: TicketSituation): boolean {
  const ticket = seen.room.tickets[id]
  return ticket !== undefined && ticketSituation(seen, ticket) === situation
}

function sentences(news: readonly News[], seen: Seen): readonly string[] {
  const of = (...kinds: readonly NewsKind[]) => news.filter(({ kind }) => kinds.includes(kind))
  const tables = (kind: NewsKind) =>
    of(kind).flatMap((each) => (stillHolds(seen, each) ? [each.table] : []))
  if (of('over').length > 0) return [over(seen.room)]
  const points = of('served').reduce((sum, each) => sum + each.points, 0)
  const left = of('left', 'unserved').length
  const home = of('sentHome').length
  return [
    tablesIn('seated', tables('seated')),
    tablesIn('handUp', tables('handUp')),
    tablesIn('ready', tables('ready')),
    tablesIn('burnt', tables('burnt')),
    tablesIn('toSave', tables('toSave')),
    tablesIn('saveBegun', tables('saveBegun')),
    of('frozen', 'thawed').at(-1)?.kind === 'frozen' ? t('speech.frozen') : '',
    tablesIn('declined', tables('declined')),
    tablesIn('shippedEarly', tables('shippedEarly')),
    tablesIn('turnedDown', tables('turnedDown')),
    tablesIn('oversold', tables('oversold')),
    tablesIn('refused', tables('refused')),
    tablesIn('courseServed', tables('courseServed')),
    tablesIn('refill', tables('refill')),
    tablesIn('tooEarly', tables('tooEarly')),
    tablesIn('pulled', tables('pulled')),
    tablesIn('tooLate', tables('tooLate')),
    tablesIn('wasted', tables('wasted')),
    tablesIn('served', tables('served'), points),
    left > 0 ? t('speech.left', { count: left }) : '',
    of('lastCall').length > 0 ? t('speech.lastCall') : '',
    of('overtime').length > 0 ? t('speech.overtime') : '',
    home > 0 ? t('speech.sentHome', { count: home }) : '',
    of('hired').length > 0 ? t('speech.hired') : '',
    of('wentHome').length > 0 ? t('speech.wentHome') : '',
    of('standing', 'walkingOn').at(-1)?.kind === 'walkingOn' ? t('speech.walkingOn') : '',
  ].filter(Boolean)
}

function over({ tally }: Room): string {
  const { served, lost, score } = tally
  return t('speech.over', { served: number(served), lost: number(lost), score: number(score) })
}
