// English: what is wrong with a program, in plain words.
import type { DiagnosticKey } from '../../lab/index.ts'

export const labProblems = {
  syntax: 'This line cannot be read: {{message}}',
  unknownName: 'There is nothing called “{{name}}” here. Is it misspelt?',
  valueNotAwaited: '“{{call}}” got a promise, not {{what}}. Was an await forgotten?',
  neverAwaited: 'Nobody waited for this “{{call}}”. Was an await forgotten?',
  uncaught: '{{error}}: {{message}}. Nobody caught it, and the program ended here.',
  unhandledRejection: '{{error}}: {{message}}. A call failed, and nobody caught it.',
  lostTask: '{{error}}: {{message}}. A task failed, and nobody was waiting for it.',
  cafeError: '“{{call}}” failed with {{error}}, and nobody caught it.',
  endlessLoop: 'This goes round and round without ever waiting, so it was ended.',
  tooMuchWork: 'The program did more work than a shift allows, so it was ended.',
  recursion: 'This function calls itself without end.',
  memory: 'The program asked for more memory than there is.',
  tooManyPrints: 'More than {{most}} lines were printed; the rest is left out.',
  tooManyTimers: 'More than {{most}} timers are running at once.',
  tooManyTasks: 'More than {{most}} tasks are running at once.',
  tooManyCalls: 'More than {{most}} calls were made to the café.',
  traceFull: 'After {{most}} stops no more are shown; the program ran on.',
  programTooLong: 'A program has at most {{most}} characters.',
  notDeterministic: '“{{name}}” would make every run another one, so it is not here.',
} as const satisfies Readonly<Record<DiagnosticKey, string>>
