// What a program was at, and when: where its running calls stood still, what it printed, what is wrong
// with it. Everything is limited, for a program may do it without end.
import type { Diagnostic, DiagnosticKey, DiagnosticValues } from './diagnostic.ts'
import { limits } from './limits.ts'
import type { LabTask, Print, Stop } from './run.ts'

export type Place = { readonly line: number | null; readonly column?: number | null }

type Open = { -readonly [K in keyof Stop]: Stop[K] }

export class Trace {
  readonly stops: Stop[] = []
  readonly tasks: LabTask[] = [{ parent: -1, line: 1, at: 0, name: '' }]
  readonly prints: Print[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #now: () => number
  #last: Open | null = null

  constructor(now: () => number) {
    this.#now = now
  }

  /** False once there are too many. */
  stop(
    task: number,
    line: number,
    what: Stop['what'],
    on: string,
    via: readonly number[],
  ): boolean {
    this.#last = null
    if (this.stops.length >= limits.stops) return false
    this.#last = { task, at: this.#now(), line, via, what, on }
    this.stops.push(this.#last)
    return true
  }

  /** The call that blocks has come back. */
  returned(): void {
    if (this.#last?.what === 'block') this.#last.until = this.#now()
  }

  /** The number of a new task; -1 once there are too many. */
  task(parent: number, line: number, name: string): number {
    if (this.tasks.length >= limits.tasks) return -1
    return this.tasks.push({ parent, line, at: this.#now(), name }) - 1
  }

  /** False once there are too many. */
  print(task: number, line: number, text: string): boolean {
    if (this.prints.length >= limits.prints) return false
    const shown = text.slice(0, limits.printCharacters)
    this.prints.push({ at: this.#now(), line, task, text: shown })
    return true
  }

  /** Each is told once, however often it comes about. */
  tell<K extends DiagnosticKey>(
    kind: Diagnostic['kind'],
    key: K,
    values: DiagnosticValues[K],
    { line, column = null }: Place,
  ): void {
    const isKnown = this.diagnostics.some(
      (each) => each.key === key && each.line === line && sameValues(each.values, values),
    )
    if (isKnown || this.diagnostics.length >= limits.diagnostics) return
    const told = { kind, key, values, line, column, at: this.#now() }
    // The compiler does not see that key and values belong together.
    this.diagnostics.push(told as unknown as Diagnostic)
  }
}

function sameValues(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
