// Plays ranked tries of today's shift for the server's board, once the player has said so: the start is told
// to the server as the countdown begins, and the run as soon as it is filed.
import { createListeners } from '../../play/index.ts'
import type { Run } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { decodeRun, encodeRun } from '../../wire/index.ts'
import type { BoardAnswer, BoardFault, Entry } from '../../wire/index.ts'
import { createBoardClient, drawKey } from '../../workshop/index.ts'
import type { BoardClient } from '../../workshop/index.ts'
import type { ShiftContext } from '../shifts.ts'
import type { Page } from '../workshop/browser.ts'
import { answered } from '../workshop/answer.ts'
import type { Answer, Refusal } from '../workshop/answer.ts'
import { nothingKept, readKept, tryId, withTry, writeKept } from './kept.ts'
import type { KeptBoard, KeptTry } from './kept.ts'
import type { Board, BoardTry } from './service.ts'

type BoardContext = Pick<ShiftContext, 'scores' | 'texts' | 'listeners' | 'order' | 'play'>
type BoardPage = Pick<Page, 'home' | 'platform' | 'fill'>
type Refused = { readonly reason: Refusal; readonly fault?: BoardFault }

const AGAIN_MS = 2_000

export function createBoard(context: BoardContext, page: BoardPage): Board {
  return new OwnBoard(context, page)
}

class OwnBoard implements Board {
  readonly #context: BoardContext
  readonly #page: BoardPage
  readonly #client: BoardClient
  readonly #listeners = createListeners<null>()
  readonly #sending = new Set<string>() // ids of tries
  #kept: KeptBoard
  #version = 0

  constructor(context: BoardContext, page: BoardPage) {
    this.#context = context
    this.#page = page
    this.#client = createBoardClient(page.home, page.platform)
    this.#kept = readKept(context.texts)
    context.listeners.listen(() => void this.#startTry())
    context.scores.subscribe(() => this.#sendAll())
    this.#sendAll()
  }

  joined(): ReturnType<Board['joined']> {
    return { plays: this.#kept.plays, name: this.#kept.name }
  }

  tryOf(day: string, mode: Mode): BoardTry | null {
    const kept = this.#tryBy(tryId(day, mode))
    if (!kept) return null
    const { reason, fault, place, count = 0 } = kept
    if (place !== undefined) return { type: 'entered', place, count }
    if (reason === undefined) return { type: 'started' }
    const why = fault === undefined ? {} : { fault: fault as BoardFault }
    return { type: 'refused', reason: reason as Refusal, ...why }
  }

  readonly version: Board['version'] = () => this.#version
  readonly onChange: Board['onChange'] = (listener) => this.#listeners.listen(listener)

  async join(name: string): ReturnType<Board['join']> {
    const key = this.#kept.key ?? drawKey(this.#page.fill)
    const answer = await answered(this.#client.name(key, name))
    if (answer.ok) this.#keep({ ...this.#kept, key, name: answer.name, plays: true })
    return answer
  }

  leave(): void {
    this.#keep({ ...this.#kept, plays: false })
  }

  async forget(): Promise<boolean> {
    const { key } = this.#kept
    if (key === null) return true
    const answer = await answered(this.#client.forget(key))
    if (answer.ok) this.#keep({ ...nothingKept, name: this.#kept.name })
    return answer.ok
  }

  async page(day: string, after: number): Promise<Answer<BoardAnswer>> {
    return answered(this.#client.page(day, after, this.#kept.key))
  }

  async run(day: string, id: string, name: string): Promise<Run | null> {
    const answer = await answered(this.#client.runText(day, id))
    const decoded = answer.ok ? decodeRun(answer.code) : null
    return decoded?.ok ? { ...decoded.run, name } : null
  }

  /** What is on the stage now is a ranked try at its opening. */
  async #startTry(): Promise<void> {
    const { order, play } = this.#context
    const { key, plays } = this.#kept
    if (order?.purpose.type !== 'daily' || play?.room.now !== 0 || !plays || key === null) return
    const { date } = order.purpose
    const id = tryId(date, order.mode)
    const answer = await answered(this.#client.start(key, date, order.mode))
    if (answer.ok) this.#keep(withTry(this.#kept, { id, ticket: answer.ticket }))
    else this.#refuse({ id, ticket: null }, answer)
    this.#sendAll()
  }

  /** Every try whose run is filed, and has not been sent. */
  #sendAll(): void {
    for (const each of this.#kept.tries) {
      const isOpen = each.place === undefined && each.reason === undefined
      const entry = isOpen ? this.#entryOf(each) : undefined
      if (entry?.code != null && !this.#sending.has(each.id)) void this.#send(each, entry.code)
    }
  }

  #entryOf({ id }: KeptTry): Entry | undefined {
    const { entries } = this.#context.scores.getState()
    return entries.find(
      ({ daily, result, sent }) => daily !== undefined && !sent && tryId(daily, result.mode) === id,
    )
  }

  async #send(sent: KeptTry, code: string): Promise<void> {
    const { key, name } = this.#kept
    const decoded = decodeRun(code)
    if (key === null || sent.ticket === null || !decoded.ok) return
    this.#sending.add(sent.id)
    const nameless = encodeRun({ ...decoded.run, name: '' }) // the board's name is another
    const request = { ticket: sent.ticket, name, code: nameless }
    const answer = await answered(this.#client.enter(key, request))
    if (answer.ok) {
      const { place, count } = answer
      this.#keep(withTry(this.#kept, { ...sent, place, count }))
    } else if (answer.reason !== 'noAnswer') this.#refuse(sent, answer)
    else return void this.#page.platform.after(AGAIN_MS, () => this.#sendAgain(sent.id))
    this.#sending.delete(sent.id)
  }

  #sendAgain(id: string): void {
    this.#sending.delete(id)
    this.#sendAll()
  }

  #refuse(refused: KeptTry, { reason, fault }: Refused): void {
    this.#keep(withTry(this.#kept, { ...refused, reason, ...(fault && { fault }) }))
  }

  #tryBy(wanted: string): KeptTry | undefined {
    return this.#kept.tries.find(({ id }) => id === wanted)
  }

  #keep(board: KeptBoard): void {
    this.#kept = board
    this.#version++
    writeKept(this.#context.texts, board)
    this.#listeners.emit(null)
  }
}
