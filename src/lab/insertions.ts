// Text that goes into a program without moving its lines.

export class Insertions {
  readonly #source: string
  readonly #lineStarts: readonly number[]
  readonly #all: { readonly at: number; readonly text: string }[] = []

  constructor(source: string) {
    this.#source = source
    const lineStarts = [0]
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      lineStarts.push(at + 1)
    }
    this.#lineStarts = lineStarts
  }

  /** Put `text` before the character number `at`; of several at one place, the first put is the first. */
  put(at: number, text: string): void {
    this.#all.push({ at, text })
  }

  /** The line of a character, counted from 1. */
  lineOf(at: number): number {
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return low + 1
  }

  slice(from: number, to: number): string {
    return this.#source.slice(from, to)
  }

  text(): string {
    let text = ''
    let from = 0
    for (const each of this.#all.toSorted((a, b) => a.at - b.at)) {
      text += this.#source.slice(from, each.at) + each.text
      from = each.at
    }
    return text + this.#source.slice(from)
  }
}
