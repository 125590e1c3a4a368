// Many small writes in one transaction: writing to disk takes milliseconds however little it is, and a
// room of phones writes at the same moment.
import type { Connection } from './database.ts'

type Waiting = {
  readonly job: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const WINDOW_MS = 15

export class Batch {
  readonly #database: Connection
  readonly #listeners: (() => void)[] = []
  #waiting: Waiting[] = []
  #timer: NodeJS.Timeout | null = null

  constructor(database: Connection) {
    this.#database = database
  }

  /** Run the job in the next transaction; resolves once that is on disk. The job must not wait. */
  run<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ job, resolve: resolve as Waiting['resolve'], reject })
      this.#timer ??= setTimeout(() => this.flush(), WINDOW_MS)
    })
  }

  /** Hear that nothing of what the last jobs did is true. */
  onRollback(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Write what is waiting now. */
  flush(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const jobs = this.#waiting
    this.#waiting = []
    if (jobs.length > 0) this.#settle(jobs)
  }

  #settle(jobs: readonly Waiting[]): void {
    try {
      const results = this.#write(jobs)
      for (const [index, { resolve }] of jobs.entries()) resolve(results[index])
    } catch (error) {
      this.#undo()
      if (jobs.length === 1) return jobs[0]?.reject(error)
      for (const each of jobs) this.#settle([each]) // so that one bad job spoils no other
    }
  }

  #write(jobs: readonly Waiting[]): unknown[] {
    this.#database.exec('begin immediate')
    const results = jobs.map(({ job }) => job())
    this.#database.exec('commit')
    return results
  }

  #undo(): void {
    if (this.#database.inTransaction) this.#database.exec('rollback')
    for (const listener of this.#listeners) listener()
  }
}
