// What a program is, what an engine does with it, and what comes of a shift that it played: plain data
// throughout, so that it goes through a worker's messages as it is.
import type { CodeLanguage } from '../code/index.ts'
import type { Level, Replay, Result } from '../sim/index.ts'
import type { Diagnostic } from './diagnostic.ts'

export type Program = { readonly language: CodeLanguage; readonly text: string }

/** Which shift a program is to play. */
export type LabOrder = {
  readonly program: Program
  readonly level: Level
  readonly seed: number
}

/** Runs programs of one language, each in a fresh interpreter. Works alike in Node and in a worker. */
export type Engine = {
  readonly language: CodeLanguage
  /** Never rejects for what a program does: that is told by the run's diagnostics. */
  readonly run: (order: LabOrder, pace?: Pace) => Promise<LabRun>
}

/** What an engine says while it runs, to whoever watches it from outside. */
export type Pace = {
  readonly started: () => void // everything is ready: the program's first line is next
  readonly goesOn: () => void // it has spent some more of its fuel
  readonly at: (line: number) => void // it has come to a line that may take long in one go
}

/** Where a running call stands still: it has come there through the lines `via`, all at that moment. */
export type Stop = {
  readonly task: number // an index into `LabRun.tasks`
  readonly at: number // ms since opening
  readonly line: number // counted from 1
  readonly via: readonly number[] // the last lines before it, oldest first, 24 at most
  readonly what: 'await' | 'block' | 'end' | 'error'
  readonly on: string // the call that it waits for, as it is written (`cook`); '' where that is not known
  readonly until?: number // ms since opening, when a call that blocks came back
}

/** A running call: the main program (the first of them), an async function's call, a Python task. */
export type LabTask = {
  readonly parent: number // -1: nobody's
  readonly line: number // where it was started, or where its function is
  readonly at: number // ms since opening
  readonly name: string // of the function; '' where it has none
}

export type Print = {
  readonly at: number // ms since opening
  readonly line: number
  readonly task: number
  readonly text: string
}

/** How a program came to its end. */
export type LabEnd =
  | 'returned' // nothing was left for it to do before the shift closed
  | 'closed' // with the shift
  | 'failed' // an error that nobody caught
  | 'stopped' // a limit: fuel, memory, calls
  | 'unread' // it cannot be read: nothing of it was run

export type LabRun = {
  readonly program: Program
  readonly replay: Replay // of the whole shift; what was left of it went on without the program
  readonly result: Result
  readonly score: number
  readonly served: number
  readonly lost: number
  readonly hash: string // of the state at the end
  readonly end: LabEnd
  readonly endedAt: number // ms since opening, when the program came to its end
  readonly stops: readonly Stop[] // in the order in which they came about
  readonly tasks: readonly LabTask[]
  readonly counts: readonly (readonly [line: number, times: number])[] // by line
  readonly prints: readonly Print[]
  readonly diagnostics: readonly Diagnostic[]
  readonly fuel: number // spent, in steps
}

/**
 * What an engine is made of: `quickjs-wasi/quickjs.wasm` for JavaScript, or
 * `@micropython/micropython-webassembly-pyscript/micropython.wasm` for Python, and the files of the guest's
 * library, which lie beside the engine of that language, by their names.
 */
export type Interpreter = {
  readonly wasm: Uint8Array<ArrayBuffer>
  readonly library: Readonly<Record<string, string>>
}

/** Rejects with a WebAssembly.CompileError when the bytes are something else. */
export type CreateEngine = (interpreter: Interpreter) => Promise<Engine>
