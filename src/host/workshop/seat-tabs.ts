// One seat is played in one tab of this browser: the others ask before they take it over. Messages between
// tabs and no lock, for a page on plain http has none; between devices the server keeps one.
import type { Channel, Page } from './browser.ts'

type Word = 'whoHas' | 'has' | 'takes'

const ANSWER_MS = 150 // for a tab that has the seat

export class SeatTabs {
  readonly #channel: Channel | null
  readonly #page: Page
  readonly #onTaken: (code: string) => void
  #held: string | null = null
  #answered: ((code: string) => void) | null = null

  /** `onTaken` is called when another tab goes on with the seat that this one holds. */
  constructor(page: Page, onTaken: (code: string) => void) {
    this.#page = page
    this.#onTaken = onTaken
    this.#channel = page.openChannel((text) => this.#hear(text))
  }

  /** Whether another tab has the seat in this room. */
  async isHeldElsewhere(code: string): Promise<boolean> {
    if (!this.#channel) return false
    const { after } = this.#page.platform
    return new Promise((resolve) => {
      const done = (isHeld: boolean) => {
        off()
        this.#answered = null
        resolve(isHeld)
      }
      const off = after(ANSWER_MS, () => done(false))
      this.#answered = (room) => room === code && done(true)
      this.#say('whoHas', code)
    })
  }

  /** From now on the seat is this tab's; another that had it goes quiet. */
  take(code: string): void {
    this.#held = code
    this.#say('takes', code)
  }

  release(): void {
    this.#held = null
  }

  #say(word: Word, code: string): void {
    this.#channel?.post(`${word} ${code}`)
  }

  #hear(text: string): void {
    const [word, code] = text.split(' ') as [Word, string]
    if (word === 'has') return this.#answered?.(code)
    if (code !== this.#held) return undefined
    if (word === 'whoHas') return this.#say('has', code)
    this.release()
    return this.#onTaken(code)
  }
}
