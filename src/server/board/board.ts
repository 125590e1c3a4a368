// The board of today's shift: the server notes when a ranked try starts, plays the run again when it comes
// in, and keeps it under the name that the player chose. Of a player it knows the hash of a key, no more.
import { distinctName } from '../../room/index.ts'
import { dailyOf, dayAt } from '../../runs/index.ts'
import { BOARD_PAGE } from '../../wire/index.ts'
import type {
  BoardAnswer,
  BoardFault,
  BoardNameAnswer,
  BoardNameRequest,
  BoardRunAnswer,
  BoardRunRequest,
  RequestRefusal,
  RunTextAnswer,
  TicketAnswer,
  TicketRequest,
} from '../../wire/index.ts'
import { hashOfKey, isRunId, newKey, runId } from '../keys.ts'
import { isFitName } from '../fit-name.ts'
import type { Clock } from '../seams.ts'
import { DAY_MS } from '../sweep.ts'
import { boardFindingOn, timeFaultOf } from './finding.ts'
import type { BoardEntry, BoardStore } from './store.ts'

const MOST_PLAYERS = 5_000 // of a day
const TICKET_MS = 60 * 60 * 1000 // much longer than any shift

export class Board {
  readonly #store: BoardStore
  readonly #clock: Clock

  constructor(store: BoardStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** The name as it would be shown, but for a number where others have it. */
  nameOf({ name }: Pick<BoardNameRequest, 'name'>): BoardNameAnswer {
    const shown = distinctName(name, [])
    if (shown === null) return refuse('noName')
    return isFitName(name) ? { ok: true, name: shown } : refuse('unfitName')
  }

  /** A try of today's shift starts now. */
  async start({ day, mode }: TicketRequest, key: string): Promise<TicketAnswer> {
    const at = this.#clock.now()
    if (day !== dayAt(at)) return refuse('otherDay')
    const player = hashOfKey(key)
    if (await this.#store.entryOf(player, day, mode)) return refuse('alreadyPlayed')
    const id = newKey()
    await this.#store.issue({ id, player, day, mode, at })
    return { ok: true, ticket: id, at }
  }

  /** The same run again gets the same answer, however late. */
  async enter({ ticket: id, name, code }: BoardRunRequest, key: string): Promise<BoardRunAnswer> {
    const now = this.#clock.now()
    const ticket = await this.#store.ticket(id)
    const daily = ticket && dailyOf(ticket.day)
    if (!daily || ticket.player !== hashOfKey(key)) return refuse('noTicket')
    const named = this.nameOf({ name })
    if (!named.ok) return named
    const finding = boardFindingOn(code, daily, ticket.mode)
    if (!finding.ok) return reject(finding.fault)
    const { score, lengthMs, text } = finding
    const entry = { ...ticket, id: runId(text), score, text, at: now }
    const known = await this.#store.entryOf(ticket.player, ticket.day, ticket.mode)
    if (known?.id === entry.id) return this.#answer(entry)
    const fault = timeFaultOf(lengthMs, now - ticket.at)
    if (fault) return reject(fault)
    const nameOf = (taken: readonly string[]) => distinctName(name, taken) ?? name
    const entered = await this.#store.enter(entry, nameOf, MOST_PLAYERS)
    if (entered.ok) return this.#answer(entry)
    return entered.fault === 'full' ? refuse('serverFull') : reject(entered.fault)
  }

  async day(day: string, after: number, key: string | null): Promise<BoardAnswer> {
    if (!dailyOf(day)) return refuse('otherDay')
    const [rows, count, own] = await Promise.all([
      this.#store.rows(day, after, BOARD_PAGE),
      this.#store.count(day),
      key === null ? null : this.#store.rowOf(day, hashOfKey(key)),
    ])
    return { ok: true, day, count, after, rows, own }
  }

  async text(day: string, run: string): Promise<RunTextAnswer> {
    const code = dailyOf(day) && isRunId(run) ? await this.#store.text(day, run) : null
    return code === null ? refuse('noSuchRound') : { ok: true, code }
  }

  async forget(key: string): Promise<void> {
    await this.#store.forget(hashOfKey(key))
  }

  /** Delete what is older than so many days. */
  async sweep(keepDays: number): Promise<void> {
    const now = this.#clock.now()
    await this.#store.sweep(dayAt(now - keepDays * DAY_MS), now - TICKET_MS)
  }

  async #answer({ day, player, mode }: BoardEntry): Promise<BoardRunAnswer> {
    const [row, count] = await Promise.all([this.#store.rowOf(day, player), this.#store.count(day)])
    const run = row?.[mode]?.run // a better one may have come in before
    if (!row || run === undefined) return refuse('noTicket')
    return { ok: true, run, name: row.name, place: row.place, count }
  }
}

function refuse(reason: RequestRefusal) {
  return { ok: false, reason } as const
}

function reject(fault: BoardFault) {
  return { ok: false, reason: 'notVerified', fault } as const
}
