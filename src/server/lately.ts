// What is kept in memory of what is stored, by key: what nobody has asked to keep for longest is let go.

export class Lately<V> {
  readonly #most: number
  readonly #values = new Map<string, V>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): V | null {
    return this.#values.get(key) ?? null
  }

  keep(key: string, value: V): V {
    this.#values.delete(key) // so that it is the last
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest)
    return value
  }

  delete(key: string): void {
    this.#values.delete(key)
  }

  clear(): void {
    this.#values.clear()
  }
}
