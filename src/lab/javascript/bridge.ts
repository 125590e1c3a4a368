// Between a shift and the JavaScript interpreter that plays it. What a job throws ends the program; a job
// that a limit has interrupted is not looked at any more.
import { EvalFlags } from 'quickjs-wasi'
import type { JSValueHandle, QuickJS } from 'quickjs-wasi'
import type { CallName, Happening } from '../host/call.ts'
import { limits } from '../limits.ts'
import type { LabRun } from '../run.ts'
import type { ProgramShift } from '../shift.ts'
import { errorOf, thrown } from './guest-error.ts'
import { hostObject, valueOf } from './host-functions.ts'
import { problemOf } from './problem.ts'
import type { GuestError } from './problem.ts'

type Report = {
  readonly at: number
  readonly spent: number
  readonly counts: readonly (number | null)[]
  readonly dropped: readonly (readonly [call: string, line: number])[]
}

const nothing: Report = { at: 0, spent: 0, counts: [], dropped: [] }
const REJECTED = 2 // a promise's state

export class Bridge {
  readonly shift: ProgramShift
  #vm: QuickJS | null = null
  #guest: JSValueHandle | null = null // what the prelude gives
  #main: JSValueHandle | null = null // the promise of the whole program
  readonly #rejected = new Map<number, GuestError>() // by the promise's identity
  #interrupts = 0
  readonly #moment = { at: 0, interrupts: 0 }
  #isOver = false
  #pending = 0 // calls without an answer
  #listens = false

  constructor(shift: ProgramShift) {
    this.shift = shift
  }

  /** Whether the interpreter has to give up what it is at. */
  readonly interrupt = (): boolean => {
    if (this.#isOver) return false
    if (this.shift.stopped) return true
    const { now } = this.shift.host
    if (now !== this.#moment.at) Object.assign(this.#moment, { at: now, interrupts: 0 })
    this.#interrupts++
    this.#moment.interrupts++
    const { interruptFuel, momentFuel, shiftFuel, signFuel } = limits
    if (this.#interrupts % (signFuel / interruptFuel) === 0) this.shift.pace.goesOn()
    if (this.#moment.interrupts * interruptFuel > momentFuel) this.shift.stop('endlessLoop')
    else if (this.#interrupts * interruptFuel > shiftFuel) this.shift.stop('tooMuchWork')
    return this.shift.stopped !== null
  }

  /** A promise was rejected that nobody waits for, or somebody does so after all. */
  readonly rejected = (promise: JSValueHandle, reason: JSValueHandle, isHandled: boolean): void => {
    const { identity } = promise
    if (isHandled) this.#rejected.delete(identity)
    else if (!this.shift.stopped) this.#rejected.set(identity, errorOf(reason))
  }

  open(vm: QuickJS, prelude: string): void {
    this.#vm = vm
    hostObject(vm, {
      shift: this.shift,
      ask: (name, id, on) => this.#ask(name, id, on),
      listen: () => this.#listen(),
    }).consume((host) => vm.setProp(vm.global, '__host', host))
    this.#guest = vm.evalCode(prelude, 'prelude', EvalFlags.TYPE_GLOBAL)
  }

  /** Run the program up to where it waits for the first time. */
  begin(evaluate: () => JSValueHandle): void {
    this.#job((vm) => {
      this.#main = evaluate()
      vm.markPromiseHandled(this.#main)
    })
  }

  /** Whether nothing can happen any more that the program would hear of. */
  isIdle(): boolean {
    return this.#pending === 0 && !this.#listens
  }

  over(): LabRun {
    const { shift } = this
    const { at, spent, counts, dropped } = this.#report()
    this.#isOver = true
    if (!shift.stopped && !shift.hasFailed) {
      for (const [call, line] of dropped) {
        shift.trace.tell('warning', 'neverAwaited', { call }, { line })
      }
    }
    this.#main?.dispose()
    this.#guest?.dispose()
    const lines = counts.flatMap((times, line): readonly (readonly [number, number])[] =>
      times ? [[line, times]] : [],
    )
    return shift.over(at, lines, spent + this.#interrupts * limits.interruptFuel)
  }

  #ask(name: CallName, id: number, on: number): void {
    this.#pending++
    this.shift.host.ask({ name, on }, (answer) => {
      this.#pending--
      const json = JSON.stringify(valueOf(answer))
      this.#call('settle', (vm) => [
        vm.newNumber(id),
        answer.ok ? vm.true : vm.false,
        vm.newString(json),
        vm.newNumber(this.shift.host.now),
      ])
    })
  }

  #listen(): void {
    this.#listens = true
    const { host } = this.shift
    host.onHappening = ({ name, ...told }: Happening) =>
      this.#call('happen', (vm) => [
        vm.newString(name),
        vm.newString(JSON.stringify(told)),
        vm.newNumber(host.now),
      ])
  }

  #call(name: 'settle' | 'happen', argsOf: (vm: QuickJS) => readonly JSValueHandle[]): void {
    this.#job((vm) => {
      const args = argsOf(vm)
      this.#guest?.getProp(name).consume((call) => {
        vm.callFunction(call, vm.undefined, ...args).dispose()
      })
      for (const each of args) each.dispose()
    })
  }

  /** Something for the interpreter to do, with all that follows from it at this moment. */
  #job(run: (vm: QuickJS) => void): void {
    const vm = this.#vm
    const { shift } = this
    if (!vm || shift.stopped || shift.hasFailed) return
    try {
      run(vm)
      vm.executePendingJobs()
    } catch (error) {
      this.#fail(thrown(error))
    }
    if (this.#main?.promiseState === REJECTED) this.#failMain(vm, this.#main)
    for (const error of this.#rejected.values()) this.#tell(error, 'unhandledRejection')
    this.#rejected.clear()
  }

  /** The reason of the program's own rejection is only to be had by listening to it. */
  #failMain(vm: QuickJS, main: JSValueHandle): void {
    if (this.shift.stopped || this.shift.hasFailed) return
    const told: GuestError[] = []
    vm.newEphemeralFunction((reason) => {
      if (reason) told.push(errorOf(reason))
      return vm.undefined
    }).consume((listener) => {
      vm.promiseThenRaw(main, vm.undefined, listener).dispose()
      vm.executePendingJobs()
    })
    for (const error of told) this.#fail(error)
  }

  #fail(error: GuestError): void {
    if (this.shift.stopped || this.shift.hasFailed) return
    this.#tell(error, 'uncaught')
    this.shift.hasFailed = true
  }

  #tell(error: GuestError, lost: 'uncaught' | 'unhandledRejection'): void {
    if (this.shift.stopped) return
    const { key, values, line } = problemOf(error, this.#report().at, lost)
    // Without memory nothing that comes after it can be relied on.
    if (key === 'memory') return this.shift.stop('memory')
    const goesOn = key === 'cafeError' && lost === 'unhandledRejection'
    this.shift.trace.tell(goesOn ? 'warning' : 'error', key, values, { line })
  }

  /** What the prelude knows; it is asked only between jobs. */
  #report(): Report {
    const vm = this.#vm
    if (!vm || !this.#guest) return nothing
    const wasOver = this.#isOver
    this.#isOver = true
    try {
      const json = this.#guest
        .getProp('report')
        .consume((report) => vm.callFunction(report, vm.undefined))
        .consume((each) => each.toString())
      return JSON.parse(json)
    } catch {
      return nothing // there was no memory left even for that
    } finally {
      this.#isOver = wasOver
    }
  }
}
