// Rooms of a workshop, as this page opens, joins, leads and shows them: one at a time.
import { levelOf } from '../../levels/index.ts'
import type { Run } from '../../runs/index.ts'
import { MODES, allowsMode } from '../../sim/index.ts'
import type { Route } from '../../store/index.ts'
import { decodeRun } from '../../wire/index.ts'
import { createClient, drawKey, Outbox } from '../../workshop/index.ts'
import type { Client, Viewing } from '../../workshop/index.ts'
import { createListeners } from '../../play/index.ts'
import {
  forgetLastSeat,
  hostKeyOf,
  keepHostKey,
  keepSeatKey,
  lastSeatIn,
  seatKeyOf,
} from '../room-keys.ts'
import type { Board } from '../board/service.ts'
import type { ShiftContext } from '../shifts.ts'
import { answered } from './answer.ts'
import { thisPage } from './browser.ts'
import type { Page } from './browser.ts'
import { SeatTabs } from './seat-tabs.ts'
import type { ExportedFile, RoomToOpen, Workshop } from './service.ts'
import { textAt } from './stored-text.ts'
import { Visit } from './visit.ts'

const OUTBOX_KEY = 'cafe-await/room-outbox'
const POLLING_KEY = 'cafe-await/room-polling'

export function createWorkshop(context: ShiftContext, page: Page = thisPage()): Workshop {
  return new Rooms(context, page)
}

class Rooms implements Workshop {
  readonly #context: ShiftContext
  readonly #page: Page
  readonly #client: Client
  readonly #outbox: Outbox
  readonly #listeners = createListeners<null>()
  readonly #tabs: SeatTabs
  #address: string | null = null // of the server, as it knows it; null until it has been asked
  #board: Board | null = null
  #visit: Visit | null = null
  #shown: ReturnType<Workshop['visit']> = null

  constructor(context: ShiftContext, page: Page) {
    this.#context = context
    this.#page = page
    this.#client = createClient(page.home, page.platform)
    this.#tabs = new SeatTabs(page, () => this.#visit?.goElsewhere())
    this.#outbox = new Outbox({
      client: this.#client,
      platform: page.platform,
      kept: textAt(context.texts, OUTBOX_KEY),
      onSent: ({ answer }) => {
        if (!answer.ok) this.#visit?.refuse(answer.reason)
        this.#changed()
      },
    })
    void this.#outbox.send()
    context.app.subscribe(() => this.#follow(context.app.getState().route))
  }

  readonly visit: Workshop['visit'] = () => this.#shown
  readonly onVisit: Workshop['onVisit'] = (listener) => this.#listeners.listen(listener)
  readonly lastSeat: Workshop['lastSeat'] = () => lastSeatIn(this.#context.texts)
  readonly serverNow: Workshop['serverNow'] = () => this.#visit?.serverNow() ?? null

  async hasServer(): Promise<boolean> {
    try {
      const { home, platform } = this.#page
      const response = await platform.fetch(`${home}/api/v1/time`, {})
      const said = (await response.json()) as { readonly ok?: unknown; readonly address?: string }
      this.#address = said.address ?? home
      return said.ok === true
    } catch {
      return false
    }
  }

  async loadBoard(): Promise<Board | null> {
    if (this.#board) return this.#board
    const [{ createBoard }, has] = await Promise.all([
      import('../board/board.ts'),
      this.hasServer(),
    ])
    return has ? (this.#board ??= createBoard(this.#context, this.#page)) : null
  }

  async open({ level: id, isRehearsal, speed }: RoomToOpen): ReturnType<Workshop['open']> {
    const key = drawKey(this.#page.fill)
    const level = levelOf(id)
    const modes = MODES.filter((mode) => level && allowsMode(level, mode))
    const exercise = { level: id, modes, asks: modes.length > 1 }
    const request = { exercise, ...(isRehearsal && { speed }) }
    const answer = await answered(this.#client.open(key, request))
    if (answer.ok) keepHostKey(this.#context.texts, answer.code, key)
    return answer
  }

  readonly find: Workshop['find'] = async (code) => answered(this.#client.find(code))

  async join(code: string, name: string): ReturnType<Workshop['join']> {
    const { texts } = this.#context
    const key = seatKeyOf(texts, code) ?? drawKey(this.#page.fill)
    keepSeatKey(texts, code, key) // first: an answer that is lost leaves the seat taken
    const answer = await answered(this.#client.join(code, key, name))
    if (!answer.ok && answer.reason !== 'noAnswer') forgetLastSeat(texts, code)
    return answer
  }

  hasKey(code: string, as: Viewing): boolean {
    return this.#keyOf(code, as) !== null
  }

  enter(code: string, as: Viewing, takesOver = false): void {
    const key = this.#keyOf(code, as)
    const isThere = this.#shown?.code === code && this.#shown.as === as
    if (isThere && this.#shown?.status.type !== 'gone') return this.#visit?.arrive()
    this.leave()
    if (key !== null) this.#begin(code, as, key, takesOver)
  }

  #keyOf(code: string, as: Viewing): string | null {
    const { texts } = this.#context
    return as === 'seat' ? seatKeyOf(texts, code) : hostKeyOf(texts, code)
  }

  #begin(code: string, as: Viewing, key: string, takesOver: boolean): void {
    const { texts } = this.#context
    const polling = textAt(texts, POLLING_KEY)
    const visit = new Visit({
      context: this.#context,
      page: this.#page,
      client: this.#client,
      outbox: this.#outbox,
      code,
      key,
      as,
      prefersPolling: polling.read() === 'yes',
      onPrefersPolling: (prefers) => polling.write(prefers ? 'yes' : 'no'),
      onChange: () => this.#changed(),
    })
    this.#visit = visit
    if (as === 'seat') void this.#takeSeat(visit, code, takesOver)
    else visit.start()
    this.#changed()
    if (as !== 'seat' && this.#address === null) void this.hasServer().then(() => this.#changed())
  }

  /** Unless another tab has it, and nobody has said that it goes on here. */
  async #takeSeat(visit: Visit, code: string, takesOver: boolean): Promise<void> {
    const isHeld = !takesOver && (await this.#tabs.isHeldElsewhere(code))
    if (this.#visit !== visit) return
    if (isHeld) return visit.goElsewhere()
    this.#tabs.take(code)
    visit.start()
  }

  leave(): void {
    this.#tabs.release()
    this.#visit?.stop()
    this.#visit = null
    this.#changed()
  }

  readonly command: Workshop['command'] = (command) => this.#visit?.command(command)

  async remove(): Promise<boolean> {
    const code = this.#shown?.code
    const key = code === undefined ? null : hostKeyOf(this.#context.texts, code)
    if (code === undefined || key === null) return false
    return (await answered(this.#client.remove(code, key))).ok
  }

  async export(file: ExportedFile, names: boolean): Promise<File | null> {
    const code = this.#shown?.code
    const key = code === undefined ? null : hostKeyOf(this.#context.texts, code)
    if (code === undefined || key === null) return null
    return this.#client.download(code, key, file, names).catch(() => null)
  }

  forgetSeat(code: string): void {
    forgetLastSeat(this.#context.texts, code)
  }

  hostLink(code: string): string | null {
    const key = hostKeyOf(this.#context.texts, code)
    return key === null ? null : `${this.#reachable()}/#workshop=${code}.${key}`
  }

  joinLink(code: string): string {
    return `${this.#reachable()}/#room=${code}`
  }

  /** The server's address, as others can open it. */
  #reachable(): string {
    return this.#address ?? this.#page.home
  }

  async run(id: string): Promise<Run | null> {
    const { code, view } = this.#shown ?? {}
    if (code === undefined || !view) return null
    const asked = this.#client.runText(code, view.shared.resultsKey, id)
    const answer = await asked.catch(() => null)
    const decoded = answer?.ok ? decodeRun(answer.code) : null
    return decoded?.ok ? decoded.run : null
  }

  readonly addRobots: Workshop['addRobots'] = (count, nameOf) =>
    this.#visit?.rehearsal.add(count, nameOf)

  /** The link lives as long as a screen of the room is up. */
  #follow(route: Route): void {
    if (this.#shown && !isOfRoom(route, this.#shown.code)) this.leave()
  }

  #changed(): void {
    this.#shown = this.#visit?.shown() ?? null
    this.#listeners.emit(null)
  }
}

/** Seeing a run again leads back to the room. */
function isOfRoom(route: Route, code: string): boolean {
  if (route.name === 'watch') return true
  if (route.name === 'shift') {
    const { purpose } = route.order
    return purpose.type === 'workshop' && purpose.room === code
  }
  return 'code' in route && route.code === code
}
