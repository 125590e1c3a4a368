// A visit to one room: the link to it, what is to be sent, and what the screens are shown of it. A player's
// visit plays the rounds as well.
import type { RequestedCommand } from '../../wire/index.ts'
import { Link, drawId, NoAnswer } from '../../workshop/index.ts'
import type { Client, LinkStatus, Outbox, RoomView, Viewing } from '../../workshop/index.ts'
import type { ShiftContext } from '../shifts.ts'
import type { Page } from './browser.ts'
import { Rehearsal } from './rehearsal.ts'
import { isPlayable } from './round-play.ts'
import { Seat } from './seat.ts'
import type { Refusal, RoomVisit } from './service.ts'

export type VisitOptions = {
  readonly context: ShiftContext
  readonly page: Page
  readonly client: Client
  readonly outbox: Outbox
  readonly code: string
  readonly key: string
  readonly as: Viewing
  readonly prefersPolling: boolean
  readonly onPrefersPolling: (prefers: boolean) => void
  readonly onChange: () => void
}

const TRIES = 3 // of a facilitator's command, which must not come much later
const TRY_AGAIN_MS = 700

export class Visit {
  readonly #options: VisitOptions
  readonly #link: Link
  readonly #seat: Seat | null
  readonly rehearsal: Rehearsal
  #shown: Omit<RoomVisit, 'unsent' | 'robots'>
  #offs: (() => void)[] = []

  constructor(options: VisitOptions) {
    this.#options = options
    const { code, as, page, client, key, prefersPolling, onPrefersPolling, context } = options
    const { platform } = page
    this.#shown = {
      code,
      as,
      status: { type: 'connecting' },
      view: null,
      refusal: null,
      isOutdated: false,
    }
    const heard = {
      onView: (view: RoomView) => this.#show(view),
      onStatus: (status: LinkStatus) => this.#changeStatus(status),
    }
    const place = { client, platform, code, key }
    this.#link = new Link({ ...place, as, prefersPolling, onPrefersPolling, ...heard })
    const serverNow = () => this.#link.serverNow()
    const handIn = (round: number, text: string) => {
      options.outbox.add({ path: 'runs', code, key, body: { round, code: text } })
    }
    this.#seat = as === 'seat' ? new Seat({ ...place, context, serverNow, handIn }) : null
    this.rehearsal = new Rehearsal({ client, page, code, serverNow, onChange: options.onChange })
  }

  start(): void {
    const { page, outbox, as } = this.#options
    this.#offs = [
      page.follow({
        onSeen: () => {
          this.#link.wake()
          void outbox.send()
        },
        onHidden: () => {
          this.#seat?.commitNow()
          outbox.sendLast()
        },
      }),
      ...(as === 'host' ? [] : [page.keepAwake()]),
    ]
    this.#link.start()
  }

  stop(): void {
    this.#link.stop()
    this.#seat?.stop()
    this.rehearsal.stop()
    for (const off of this.#offs) off()
  }

  /** Another tab or device goes on with this seat: this one goes quiet. */
  goElsewhere(): void {
    this.#changeStatus({ type: 'gone', reason: 'elsewhere' })
    this.#link.stop()
  }

  shown(): RoomVisit {
    return {
      ...this.#shown,
      unsent: this.#options.outbox.size(),
      robots: this.rehearsal.size(),
    }
  }

  /** The player stands at this room's screen. */
  arrive(): void {
    this.#seat?.arrive()
  }

  serverNow(): number | null {
    return this.#link.serverNow()
  }

  /** A player's is kept until the server has it; a facilitator's is for this moment. */
  command(command: RequestedCommand): void {
    const { outbox, code, key, as, page, onChange } = this.#options
    const body = { id: drawId(page.fill), command }
    this.#change({ refusal: null })
    if (as !== 'seat') return void this.#send(body, TRIES)
    outbox.add({ path: 'commands', code, key, body })
    onChange()
  }

  /** The server's word on something that was sent from the outbox. */
  refuse(refusal: Refusal): void {
    this.#change({ refusal })
  }

  async #send(body: object, tries: number): Promise<void> {
    const { client, code, key, page } = this.#options
    try {
      const answer = await client.send('commands', code, key, body)
      if (!answer.ok) this.#change({ refusal: answer.reason })
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      if (tries <= 1) return this.#change({ refusal: 'noAnswer' })
      page.platform.after(TRY_AGAIN_MS, () => void this.#send(body, tries - 1))
    }
  }

  #show(view: RoomView): void {
    const isOutdated = !isPlayable(view.shared.exercise)
    this.#change({ view, isOutdated })
    this.#seat?.show(view)
    this.rehearsal.show(view)
  }

  #changeStatus(status: LinkStatus): void {
    if (status.type === 'gone') this.#seat?.leave()
    this.#change({ status })
  }

  #change(changed: Partial<Omit<RoomVisit, 'unsent' | 'robots'>>): void {
    this.#shown = { ...this.#shown, ...changed }
    this.#options.onChange()
  }
}
