// What the engines of all languages do alike: a shift with its trace, how a program stopped, and the run
// that comes of it.
import type { DiagnosticKey } from './diagnostic.ts'
import { Host } from './host/host.ts'
import { limits } from './limits.ts'
import type { LabEnd, LabOrder, LabRun, Pace } from './run.ts'
import { Trace } from './trace.ts'

/** A limit that a program has reached. */
type Limit =
  | 'endlessLoop'
  | 'tooMuchWork'
  | 'tooManyPrints'
  | 'tooManyTimers'
  | 'tooManyTasks'
  | 'memory'
  | 'recursion'
export type Stopped = Limit | 'closed'

const unheard: Pace = { started: () => {}, goesOn: () => {}, at: () => {} }

export class ProgramShift {
  readonly order: LabOrder
  readonly host: Host
  readonly trace: Trace
  readonly pace: Pace
  stopped: Stopped | null = null
  hasFailed = false

  constructor(order: LabOrder, pace: Pace = unheard) {
    this.order = order
    this.pace = pace
    this.host = new Host(order.level, order.seed)
    this.trace = new Trace(() => this.host.now)
    this.host.onReturn = () => this.trace.returned()
  }

  /** Stop the program: it does nothing more. The first reason counts. */
  stop(why: Stopped): void {
    this.stopped ??= why
  }

  /** Whether the program is too long, which is told then. */
  isTooLong(): boolean {
    const { characters: most } = limits
    const isSo = this.order.program.text.length > most
    if (isSo) this.trace.tell('error', 'programTooLong', { most }, { line: null })
    return isSo
  }

  /** A program that cannot be read is told why. */
  unread(): LabRun {
    return this.#run('unread', 0, [], 0)
  }

  /** `line` is where it was at the end. */
  over(line: number, counts: LabRun['counts'], fuel: number): LabRun {
    const endedAt = this.host.now
    const { stopped } = this
    if (stopped !== null && stopped !== 'closed') {
      this.trace.tell('error', stopped, valuesOf(stopped), { line: line || null })
      return this.#run('stopped', endedAt, counts, fuel)
    }
    if (this.hasFailed) return this.#run('failed', endedAt, counts, fuel)
    return this.#run(this.host.room.closed ? 'closed' : 'returned', endedAt, counts, fuel)
  }

  #run(end: LabEnd, endedAt: number, counts: LabRun['counts'], fuel: number): LabRun {
    const { stops, tasks, prints, diagnostics } = this.trace
    const { replay, result, hash } = this.host.finish()
    const { score, served, lost } = result
    const { program } = this.order
    const came = { program, replay, result, score, served, lost, hash, end, endedAt }
    return { ...came, stops, tasks, counts, prints, diagnostics, fuel }
  }
}

function valuesOf(limit: Limit) {
  return { most: mosts[limit] ?? 0 }
}

const mosts: Readonly<Partial<Record<DiagnosticKey, number>>> = {
  tooManyPrints: limits.prints,
  tooManyTimers: limits.timers,
  tooManyTasks: limits.tasks,
}
