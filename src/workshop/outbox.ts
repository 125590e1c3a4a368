// What a page has to tell its room, kept until the server has it for sure: it survives a reload and a
// dead zone. Everything in it may arrive twice: commands have an id, a run is the same run.
import { waitBefore } from './backoff.ts'
import { NoAnswer } from './ask.ts'
import type { Client, SentAnswer } from './client.ts'
import type { KeptText, Platform } from './seams.ts'

export type Letter = {
  readonly path: 'commands' | 'runs'
  readonly code: string
  readonly key: string
  readonly body: object
}

type Sent = { readonly letter: Letter; readonly answer: SentAnswer }

export type OutboxOptions = {
  readonly client: Client
  readonly platform: Platform
  readonly kept: KeptText
  /** The server has it, or will not have it. */
  readonly onSent: (sent: Sent) => void
}

export class Outbox {
  readonly #options: OutboxOptions
  #letters: readonly Letter[]
  #isSending = false
  #waiting: (() => void) | null = null
  #tries = 0

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#letters = read(options.kept)
  }

  /** How much the server does not have yet. */
  size(): number {
    return this.#letters.length
  }

  add(letter: Letter): void {
    this.#keep([...this.#letters, letter])
    void this.send()
  }

  /** Send what there is, in order; called again when the network is back. */
  async send(): Promise<void> {
    this.#waiting?.()
    this.#waiting = null
    if (this.#isSending) return
    this.#isSending = true
    for (let [letter] = this.#letters; letter; [letter] = this.#letters) {
      if (!(await this.#sendOne(letter))) break
    }
    this.#isSending = false
  }

  /** The page may be closed now: send what there is without waiting for the answer. */
  sendLast(): void {
    for (const { path, code, key, body } of this.#letters) {
      this.#options.client.send(path, code, key, body, true).catch(() => {})
    }
  }

  async #sendOne(letter: Letter): Promise<boolean> {
    const { client, onSent } = this.#options
    try {
      const { path, code, key, body } = letter
      const answer = await client.send(path, code, key, body)
      if (!answer.ok && answer.reason === 'tooFast') return this.#later()
      this.#tries = 0
      this.#keep(this.#letters.filter((each) => each !== letter))
      onSent({ letter, answer })
      return true
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      return this.#later()
    }
  }

  #later(): false {
    this.#tries++
    const { after, random } = this.#options.platform
    const waitMs = waitBefore(this.#tries, random())
    this.#waiting = after(waitMs, () => void this.send())
    return false
  }

  #keep(letters: readonly Letter[]): void {
    this.#letters = letters
    try {
      this.#options.kept.write(JSON.stringify(letters))
    } catch {
      // A storage that is full or forbidden: what is in memory is still sent.
    }
  }
}

function read(kept: KeptText): readonly Letter[] {
  try {
    const value: unknown = JSON.parse(kept.read() ?? '[]')
    return Array.isArray(value) ? value.filter(isLetter) : []
  } catch {
    return []
  }
}

function isLetter(value: unknown): value is Letter {
  const { path, code, key, body } = (value ?? {}) as Partial<Record<keyof Letter, unknown>>
  const isPath = path === 'commands' || path === 'runs'
  return isPath && typeof code === 'string' && typeof key === 'string' && typeof body === 'object'
}
