// English: what is wrong with a program in the lab.
import type { DiagnosticKey } from '../../lab/index.ts'

export const labProblems = {
  labProblem: {
    syntax: 'This cannot be read: {{message}}.',
    unclosed: 'This {{bracket}} is never closed.',
    unopened: 'This {{bracket}} closes nothing: none like it is open here.',
    noModules:
      '{{name}} cannot be imported: there are no modules here. The café’s names are there already.',
    endsEarly: 'The program ends in the middle of a statement.',
    unknownName: '{{name}} is not known here. Is it spelt right?',
    valueNotAwaited: '{{call}} got a promise, not {{what}}. Was an await forgotten?',
    neverAwaited: 'There is no await for this {{call}}: what comes of it is lost.',
    neverBegun:
      '{{call}} was called and has never begun: put await before it, or give it to asyncio.run or create_task.',
    uncaught: '{{error}}: {{message}}',
    unhandledRejection: '{{error}}: {{message}}. Nobody awaits this call or catches its error.',
    lostTask: '{{error}}: {{message}}. Nobody awaits this task, so its error is lost.',
    cafeError: '{{call}} ended in {{error}}, which nobody caught.',
    oneThread: 'There is only one thread here: this function holds everything up until it is over.',
    endlessLoop: 'The program goes round and round without letting time go on.',
    tooMuchWork: 'The program does more in this shift than it may.',
    recursion: 'A function calls itself without end.',
    memory: 'The program needs more memory than there is.',
    tooManyPrints: 'The program prints more than {{most}} lines.',
    tooManyTimers: 'More than {{most}} timers at once.',
    tooManyTasks: 'More than {{most}} tasks in one shift.',
    programTooLong: 'The program is longer than {{most}} characters.',
    notDeterministic: '{{name}} is not there: it would make every run another one.',
  } satisfies Readonly<Record<DiagnosticKey, string>>,
} as const
