// What is wrong with a program: a message of the catalogue (`labProblem.KEY`) with its values, at a line.

/** The values of each message, by its key; a call is named as the program writes it (`cook`). */
export type DiagnosticValues = {
  syntax: { message: string } // as the language says it
  unclosed: { bracket: string } // opened here
  unopened: { bracket: string } // closed here
  noModules: { name: string } // that the program imports
  endsEarly: object // in the middle of a statement
  unknownName: { name: string }
  valueNotAwaited: { call: string; what: string } // a promise was given where its value is needed
  neverAwaited: { call: string } // its promise was let go of
  neverBegun: { call: string } // as Python does with what nobody awaits
  uncaught: { error: string; message: string }
  unhandledRejection: { error: string; message: string }
  lostTask: { error: string; message: string } // of a Python task that nobody awaited
  cafeError: { error: string; call: string } // of the café's own, which nobody caught
  oneThread: object // a function was given to a thread, and there is only one
  endlessLoop: object // much work without ever waiting
  tooMuchWork: object // in the whole shift
  recursion: object
  memory: object
  tooManyPrints: { most: number }
  tooManyTimers: { most: number }
  tooManyTasks: { most: number }
  programTooLong: { most: number } // characters
  notDeterministic: { name: string } // Date, Math.random: they would make every run another one
}
export type DiagnosticKey = keyof DiagnosticValues

/** What an interpreter's error comes to. */
export type Problem = {
  [K in DiagnosticKey]: {
    readonly key: K
    readonly values: Readonly<DiagnosticValues[K]>
    readonly line: number | null // counted from 1
  }
}[DiagnosticKey]

export type Diagnostic = Problem & {
  readonly kind: 'error' | 'warning' // the program ended by it, or went on
  readonly column: number | null // counted from 1; known of syntax alone
  readonly at: number // ms since opening
}
