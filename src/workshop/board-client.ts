// The requests of the board of today's shift.
import type { Mode } from '../sim/index.ts'
import type {
  BoardAnswer,
  BoardNameAnswer,
  BoardRunAnswer,
  RunTextAnswer,
  TicketAnswer,
} from '../wire/index.ts'
import { createAsk } from './ask.ts'
import type { Platform } from './seams.ts'

export type BoardClient = {
  /** Whether the name is fit for the board. */
  name(key: string, name: string): Promise<BoardNameAnswer>
  /** A ranked try of that day starts now. */
  start(key: string, day: string, mode: Mode): Promise<TicketAnswer>
  enter(key: string, run: { ticket: string; name: string; code: string }): Promise<BoardRunAnswer>
  /** Rows after so many; with a key also the own one. */
  page(day: string, after: number, key: string | null): Promise<BoardAnswer>
  runText(day: string, run: string): Promise<RunTextAnswer>
  forget(key: string): Promise<{ readonly ok: boolean }>
}

export function createBoardClient(home: string, platform: Pick<Platform, 'fetch'>): BoardClient {
  const { get, post } = createAsk(home, platform)
  return {
    name: (key, name) => post('/board/names', key, { name }),
    start: (key, day, mode) => post('/board/tickets', key, { day, mode }),
    enter: (key, run) => post('/board/runs', key, run, { keepalive: true }),
    page: (day, after, key) => get(`${pathOf(day)}?after=${after}`, key),
    runText: (day, run) => get(`${pathOf(day)}/runs/${encodeURIComponent(run)}`, null),
    forget: (key) => get('/board/own', key, { method: 'DELETE' }),
  }
}

function pathOf(day: string): string {
  return `/board/days/${encodeURIComponent(day)}`
}
