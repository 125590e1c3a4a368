// Leads a rehearsal from the lobby to its end, as a facilitator would by pressing "next".
import type { PhaseType, SharedView } from '../../room/index.ts'
import type { OpenRequest } from '../../wire/index.ts'
import { Link } from '../../workshop/index.ts'
import type { Client, Platform, RoomView } from '../../workshop/index.ts'
import { UsageError } from '../usage-error.ts'
import { patiently } from './patience.ts'

type Options = {
  readonly client: Client
  readonly platform: Platform
  readonly drawKey: () => string
  readonly drawId: () => string
}

const ignore = () => {}

const QUESTION_MS = 1_500 // the robots need no longer
const TALK_MS = 500

export class Conductor {
  readonly #options: Options
  readonly key: string // the facilitator's
  #code = ''
  #until = 0 // by the platform's clock, ms
  #begunAt = 0 // these customers

  constructor(options: Options) {
    this.#options = options
    this.key = options.drawKey()
  }

  /** Open a rehearsal; its code. */
  async open(speed: number, exercise?: OpenRequest['exercise']): Promise<string> {
    const { client } = this.#options
    const answer = await client.open(this.key, { speed, ...(exercise && { exercise }) })
    if (!answer.ok) throw new UsageError(`The server opens no room: ${answer.reason}.`)
    this.#code = answer.code
    return answer.code
  }

  /**
   * From the lobby to the end; resolves when the room has ended. With `forMs` other customers follow as
   * long as there is time for them, and the room ends when it is over.
   */
  async lead(forMs = 0): Promise<void> {
    const { client, platform } = this.#options
    this.#until = platform.now() + forMs
    await new Promise<void>((resolve) => {
      let last: PhaseType | null = null
      const onView = ({ shared }: RoomView) => {
        const { type } = shared.phase
        if (type === last) return undefined
        last = type
        if (type === 'ended') {
          link.stop()
          return resolve()
        }
        return void this.#goOn(shared)
      }
      const options = { client, platform, code: this.#code, key: this.key, as: 'host' } as const
      const link = new Link({ ...options, onView, onStatus: ignore })
      link.start()
    })
  }

  async #goOn({ phase: { type }, exercise }: SharedView): Promise<void> {
    if (type === 'round') return undefined
    const now = this.#options.platform.now()
    if (type === 'lobby') this.#begunAt = now
    if (type === 'debrief' && now + (now - this.#begunAt) < this.#until) {
      const { level, modes, asks } = exercise
      return this.#send({ type: 'plan', level, modes, asks })
    }
    await this.#wait(type === 'predict' ? QUESTION_MS : TALK_MS)
    if (type === 'debrief') await this.#wait(Math.max(0, this.#until - now - 2 * TALK_MS))
    return this.#send({ type: type === 'podium' ? 'end' : 'next' })
  }

  async #send(command: object): Promise<void> {
    const body = { id: this.#options.drawId(), command }
    const { client, platform } = this.#options
    await patiently(platform, async () => client.send('commands', this.#code, this.key, body))
  }

  async #wait(ms: number): Promise<void> {
    await new Promise<void>((resolve) => void this.#options.platform.after(ms, resolve))
  }
}
