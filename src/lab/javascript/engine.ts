// JavaScript programs, run by QuickJS in WebAssembly. There is nothing of the page in it: it gets the café
// alone, by functions that exchange numbers and text.
import { parser } from '@lezer/javascript'
import { EvalFlags, QuickJS } from 'quickjs-wasi'
import { bracketProblem } from '../brackets.ts'
import { limits } from '../limits.ts'
import type { Engine, Interpreter, LabRun } from '../run.ts'
import { ProgramShift } from '../shift.ts'
import { Bridge } from './bridge.ts'
import { thrown } from './guest-error.ts'
import { instrument } from './instrument.ts'
import { importProblem, placeIn } from './problem.ts'

const FILE = 'program'
const STACK_BYTES = 256 << 10

/** The library's files, in the order in which they need each other. */
const files = [
  'fuel.js',
  'errors.js',
  'calls.js',
  'cafe.js',
  'show.js',
  'names.js',
  'pay.js',
  'guest.js',
]

/** `library` holds the texts of the files above. */
export async function createJavaScriptEngine({ wasm, library }: Interpreter): Promise<Engine> {
  const compiled = await WebAssembly.compile(wasm)
  const prelude = preludeOf(files.map((name) => library[name] ?? ''))
  return {
    language: 'javascript',
    run: (order, pace) => run(compiled, prelude, new ProgramShift(order, pace)),
  }
}

/** One script of all modules: a guest can import none of them, and finds nothing that they share. */
function preludeOf(modules: readonly string[]): string {
  const texts = modules.map((text) =>
    text.replaceAll(/^import [^']*'.*'$/gm, '').replaceAll(/^export /gm, ''),
  )
  return `;(() => {${texts.join('')}return guest})()`
}

async function run(
  wasm: WebAssembly.Module,
  prelude: string,
  shift: ProgramShift,
): Promise<LabRun> {
  if (shift.isTooLong()) return shift.unread()
  const bridge = new Bridge(shift)
  const vm = await QuickJS.create({
    wasm,
    memoryLimit: limits.memoryBytes,
    maxStackSize: STACK_BYTES,
    timezoneOffset: 0,
    wasi: timeless,
    interruptHandler: bridge.interrupt,
    onUnhandledRejection: bridge.rejected,
  })
  try {
    if (!isReadable(vm, shift)) return shift.unread()
    return play(vm, bridge, prelude)
  } finally {
    vm.dispose()
  }
}

/** Whether it can be compiled; what is told otherwise is about the text as it was written. */
function isReadable(vm: QuickJS, { order, trace }: ProgramShift): boolean {
  const { text } = order.program
  try {
    const flags = EvalFlags.TYPE_MODULE | EvalFlags.COMPILE_ONLY
    vm.evalCode(text, FILE, flags).dispose()
    return true
  } catch (error) {
    const { message, stack } = thrown(error)
    const known = bracketProblem(parser.parse(text), text) ?? importProblem(message, text)
    if (known) trace.tell('error', known.key, known.values, { line: known.line })
    else if (message.endsWith("''")) trace.tell('error', 'endsEarly', {}, placeIn(stack))
    else trace.tell('error', 'syntax', { message }, placeIn(stack))
    return false
  }
}

function play(vm: QuickJS, bridge: Bridge, prelude: string): LabRun {
  const { shift } = bridge
  const code = instrument(shift.order.program.text)
  bridge.open(vm, prelude)
  shift.pace.started()
  bridge.begin(() => vm.evalCode(code, FILE, EvalFlags.TYPE_MODULE))
  while (!shift.stopped && !shift.hasFailed) {
    const job = shift.host.takeJob()
    if (job) job()
    else if (bridge.isIdle() || !shift.host.advance()) break
  }
  return bridge.over()
}

/** A clock that stands still: a program could tell the time by it, and be another one each time. */
const timeless = (memory: WebAssembly.Memory) => ({
  clock_time_get(_clock: number, _precision: bigint, at: number): number {
    new DataView(memory.buffer).setBigUint64(at, 1_000_000_000n, true)
    return 0
  },
})
