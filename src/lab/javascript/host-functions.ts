// The functions of the café that the prelude calls: numbers and text go in and out, nothing else.
import type { JSValueHandle, QuickJS } from 'quickjs-wasi'
import { factOf, isFact } from '../facts.ts'
import { cafeErrors, calls, happenings } from '../host/call.ts'
import type { Answer, CallName } from '../host/call.ts'
import { limits } from '../limits.ts'
import type { Stop } from '../run.ts'
import type { ProgramShift, Stopped } from '../shift.ts'

type Plain = number | string | boolean | null
type HostFunction = (...args: readonly JSValueHandle[]) => Plain

export type Asking = {
  readonly shift: ProgramShift
  /** A call that will be answered by a job. */
  readonly ask: (name: CallName, id: number, on: number) => void
  readonly listen: () => void
}

/** The object that the prelude finds as `__host`. */
export function hostObject(vm: QuickJS, asking: Asking): JSValueHandle {
  const host = vm.newObject()
  const put = (name: string, value: JSValueHandle) =>
    value.consume((each) => host.setProp(name, each))
  for (const name of ['momentFuel', 'shiftFuel', 'callFuel'] as const) {
    put(name, vm.newNumber(limits[name]))
  }
  put('errors', vm.newString(cafeErrors.join()))
  put('happenings', vm.newString(happenings.join()))
  for (const [name, call] of Object.entries(functionsOf(asking))) {
    put(
      name,
      vm.newFunction(name, (...args) => guestValue(vm, call(...args))),
    )
  }
  return host
}

function guestValue(vm: QuickJS, value: Plain): JSValueHandle {
  if (typeof value === 'number') return vm.newNumber(value)
  if (typeof value === 'string') return vm.newString(value)
  if (value === null) return vm.undefined
  return value ? vm.true : vm.false
}

function functionsOf(asking: Asking): Readonly<Record<string, HostFunction>> {
  const { shift } = asking
  const { host, trace } = shift
  return {
    ask(name, id, on) {
      asking.ask(callName(textIn(name)), numberIn(id), numberIn(on))
      if (host.timers > limits.timers) shift.stop('tooManyTimers')
      return null
    },
    block: (name, on) =>
      answered(shift, host.block({ name: callName(textIn(name)), on: numberIn(on) })),
    stop(task, line, what, on, via) {
      const lines = textIn(via) === '' ? [] : textIn(via).split(',').map(Number)
      trace.stop(numberIn(task), numberIn(line), textIn(what) as Stop['what'], textIn(on), lines)
      return null
    },
    task: (parent, line, name) => trace.task(numberIn(parent), numberIn(line), textIn(name)),
    print: (task, line, text) => trace.print(numberIn(task), numberIn(line), textIn(text)),
    fact(name, on) {
      const fact = textIn(name)
      if (fact === 'listen') asking.listen()
      if (!isFact(fact)) return null
      return on?.isString
        ? factOf(host, fact, -1, textIn(on))
        : factOf(host, fact, numberIn(on), '')
    },
    tired(why) {
      shift.stop(textIn(why) as Stopped)
      return null
    },
  }
}

/** Of a blocking call, as JSON; one that the closing of the shift cuts off is never read. */
function answered(shift: ProgramShift, answer: Answer | null): string {
  const { now } = shift.host
  if (!answer) {
    shift.stop('closed')
    return JSON.stringify({ now, ok: true, value: null })
  }
  return JSON.stringify({ now, ok: answer.ok, value: valueOf(answer) })
}

export function valueOf(answer: Answer) {
  return answer.ok ? answer.value : { error: answer.error, table: answer.table }
}

const numberIn = (value: JSValueHandle | undefined): number => value?.toNumber() ?? -1
const textIn = (value: JSValueHandle | undefined): string => value?.toString() ?? ''

/** The prelude names no other calls. */
function callName(name: string): CallName {
  const known = calls.find((each) => each === name)
  if (!known) throw new RangeError(`there is no call ${name}`)
  return known
}
