// Reading the same thing for many who ask at once: whoever asks while it is being read gets the reading after
// that, which all of them share, so that each sees what was there when they asked.

export class SharedReads<T> {
  readonly #running = new Map<string, Promise<T>>()
  readonly #next = new Map<string, Promise<T>>()

  async read(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key)
    if (!running) return this.#start(key, work)
    const known = this.#next.get(key)
    if (known) return known
    const again = async () => {
      this.#next.delete(key)
      return this.#start(key, work)
    }
    const next = running.then(again, again)
    this.#next.set(key, next)
    return next
  }

  async #start(key: string, work: () => Promise<T>): Promise<T> {
    const running = work()
    this.#running.set(key, running)
    try {
      return await running
    } finally {
      if (this.#running.get(key) === running) this.#running.delete(key)
    }
  }
}
