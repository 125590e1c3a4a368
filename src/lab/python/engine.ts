// Python programs, run by MicroPython in WebAssembly, with an asyncio of the lab's own on the clock of the
// shift. A program ends by an exception of the host's, which nothing in it can catch.
import { parser } from '@lezer/python'
import { bracketProblem } from '../brackets.ts'
import { factOf, isFact } from '../facts.ts'
import { cafeErrors, calls, happenings } from '../host/call.ts'
import type { Answer, CallName } from '../host/call.ts'
import { limits } from '../limits.ts'
import type { Engine, Interpreter as Parts, LabRun, Stop } from '../run.ts'
import { ProgramShift } from '../shift.ts'
import type { Stopped } from '../shift.ts'
import { instrument } from './instrument.ts'
import { Interpreter } from './interpreter.ts'
import type { HostFunction } from './interpreter.ts'
import { problemOf } from './problem.ts'

/** The library's files, in the order in which they need each other. */
const files = [
  'fuel.py',
  'task.py',
  'loop.py',
  'asyncio.py',
  'waits.py',
  'groups.py',
  'sync.py',
  'cafe.py',
  'start.py',
]

/** Thrown through the interpreter when the program is over. */
class Over extends Error {}

/** `library` holds the texts of the files above. */
export async function createPythonEngine({ wasm, library }: Parts): Promise<Engine> {
  const compiled = await WebAssembly.compile(wasm)
  const texts = files.map((name) => library[name] ?? '')
  return {
    language: 'python',
    run: (order, pace) => run(compiled, texts, new ProgramShift(order, pace)),
  }
}

async function run(
  wasm: WebAssembly.Module,
  texts: readonly string[],
  shift: ProgramShift,
): Promise<LabRun> {
  if (shift.isTooLong()) return shift.unread()
  const guest = new Guest(shift)
  const interpreter = await Interpreter.create(wasm, limits.memoryBytes)
  try {
    interpreter.run('_host', guest.functions(), texts)
  } catch (error) {
    if (!(error instanceof Over)) guest.broke(error)
  }
  return guest.over()
}

function silent(act: () => void): null {
  act()
  return null
}

type Heard = readonly [number: number, ok: boolean | string, value: unknown]

/** What the host knows of a program that runs. */
class Guest {
  readonly #shift: ProgramShift
  readonly #heard: Heard[] = []
  #line = 0
  #told = 0
  #spent = 0
  #counts: LabRun['counts'] = []
  #pending = 0
  #listens = false
  #isUnread = false

  constructor(shift: ProgramShift) {
    this.#shift = shift
  }

  over(): LabRun {
    if (this.#isUnread) return this.#shift.unread()
    return this.#shift.over(this.#line, this.#counts, this.#spent)
  }

  /** Something else came out of the interpreter: it has no memory left, or no stack. */
  broke(error: unknown): void {
    this.#shift.stop(
      error instanceof RangeError && /stack/.test(error.message) ? 'recursion' : 'memory',
    )
  }

  functions(): Readonly<Record<string, HostFunction>> {
    const { momentFuel, shiftFuel, callFuel, signFuel } = limits
    const { pace } = this.#shift
    return {
      limits: () => JSON.stringify([momentFuel, shiftFuel, callFuel, signFuel]),
      errors: () => cafeErrors.join(),
      happenings: () => happenings.join(),
      source: (which: number) => this.#source(which),
      started: () => silent(pace.started),
      goes_on: () => silent(pace.goesOn),
      at: (line: number) => silent(() => this.#toldAt(line)),
      ...this.#calls(),
      ...this.#traces(),
      ...this.#ends(),
    }
  }

  /** A line may take long: each is told once, until another is. */
  #toldAt(line: number): void {
    if (line === this.#told) return
    this.#told = line
    this.#shift.pace.at(line)
  }

  #source(which: number): string {
    const { text } = this.#shift.order.program
    return which === 0 ? text : instrument(text)
  }

  #calls(): Readonly<Record<string, HostFunction>> {
    const { host } = this.#shift
    return {
      ask: (name: string, id: number, on: number) => {
        this.#pending++
        host.ask({ name: callName(name), on }, (answer) => {
          this.#pending--
          this.#heard.push([id, answer.ok, valueOf(answer)])
        })
        return host.timers > limits.timers ? 0 : 1
      },
      block: (name: string, on: number) => {
        const answer = host.block({ name: callName(name), on })
        return answer && JSON.stringify([host.now, answer.ok, valueOf(answer)])
      },
      step: () => this.#step(),
      idle: () => (this.#pending === 0 && !this.#listens ? 1 : 0),
      listen: () => {
        this.#listens = true
        host.onHappening = ({ name, ...told }) => this.#heard.push([-1, name, told])
        return null
      },
      fact: (name: string, on: number, text: string) =>
        isFact(name) ? factOf(host, name, on, text) : null,
    }
  }

  /**
   * What is answered or heard next; null once it has closed. One at a time, as in JavaScript: what goes on
   * by it may block, and the next is told after that.
   */
  #step(): string | null {
    const { host } = this.#shift
    for (;;) {
      const job = host.takeJob()
      job?.()
      if (this.#heard.length > 0) return JSON.stringify([host.now, this.#heard.splice(0)])
      if (!job && !host.advance()) return null
    }
  }

  #traces(): Readonly<Record<string, HostFunction>> {
    const { trace } = this.#shift
    return {
      stop: (task: number, line: number, what: Stop['what'], on: string, via: string) => {
        trace.stop(task, line, what, on, via === '' ? [] : via.split(',').map(Number))
        return null
      },
      task: (parent: number, line: number, name: string) => trace.task(parent, line, name),
      print: (task: number, line: number, text: string) => (trace.print(task, line, text) ? 1 : 0),
      tell: (kind: 'warning', key: 'neverBegun', values: string, line: number) => {
        trace.tell(kind, key, JSON.parse(values), { line })
        return null
      },
      lost: (json: string, at: number) => {
        const { key, values, line } = problemOf(json, at, 'lostTask')
        trace.tell(key === 'cafeError' ? 'warning' : 'error', key, values, { line })
        return null
      },
    }
  }

  #ends(): Readonly<Record<string, HostFunction>> {
    const { trace } = this.#shift
    return {
      unread: (json: string) => {
        const { text } = this.#shift.order.program
        const problem = problemOf(json, 0, 'uncaught')
        const isSyntax = problem.key === 'syntax'
        const { key, values, line } =
          (isSyntax && bracketProblem(parser.parse(text), text)) || problem
        trace.tell('error', key, values, { line })
        this.#isUnread = true
        throw new Over()
      },
      failed: (json: string, line: number) => {
        this.#line = line
        const problem = problemOf(json, line, 'uncaught')
        trace.tell('error', problem.key, problem.values, { line: problem.line })
        this.#shift.hasFailed = true
        return null
      },
      over: (why: Stopped | Ended, line: number, spent: number, counts: string) => {
        this.#line = line
        this.#spent = spent
        this.#counts = JSON.parse(counts)
        if (!isEnded(why)) this.#shift.stop(why)
        throw new Over()
      },
    }
  }
}

/** `stuck`: it awaits what can never come. */
type Ended = 'returned' | 'failed' | 'stuck'

function isEnded(why: Stopped | Ended): why is Ended {
  return why === 'returned' || why === 'failed' || why === 'stuck'
}

function valueOf(answer: Answer) {
  return answer.ok ? answer.value : { error: answer.error, table: answer.table }
}

/** The library names no other calls. */
function callName(name: string): CallName {
  const known = calls.find((each) => each === name)
  if (!known) throw new RangeError(`there is no call ${name}`)
  return known
}
