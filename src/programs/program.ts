// A finished shift as a program of one file that does it again in a tenth of the time: the kitchen and the
// guests sleep as long as they took, the waiter stands still or awaits, and each says what happens when.
import { endings } from '../code/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import type { Level, Replay } from '../sim/index.ts'
import { javascriptOf } from './javascript.ts'
import { pythonOf } from './python.ts'
import type { Shift } from './shift.ts'
import { stepsOf } from './steps.ts'

const writers: Readonly<Record<CodeLanguage, (shift: Shift) => string>> = {
  javascript: javascriptOf,
  python: pythonOf,
}

const ALONE = 'Async: a ticket is a call that is awaited when the waiter comes back for its dish.'
const TOGETHER = 'Each waiter is a call of its own; they take turns at every await.'
const STANDING =
  'Each waiter is a call of its own, for a thread: while one stands for its dish, the others go on.'

/** The text of the program of a verified replay. */
export function writeProgram(replay: Replay, level: Level, language: CodeLanguage): string {
  const { mode, seed, lengthMs } = replay
  const steps = stepsOf(replay, level)
  const waiters = Math.max(0, ...steps.steps.map(({ waiter }) => waiter)) + 1
  const title = `A shift in the Café Await: ${level.id}, ${mode}, seed ${seed}.`
  const blocks = mode === 'blocking' && waiters === 1
  const file = programName(replay, language)
  const meaning = waiters === 1 ? ALONE : mode === 'async' ? TOGETHER : STANDING
  const { cooks } = level
  return writers[language]({ ...steps, title, file, meaning, lengthMs, cooks, waiters, blocks })
}

/** The name of the file that it goes into. */
export function programName({ level, mode, seed }: Replay, language: CodeLanguage): string {
  return `cafe-await-${level}-${mode}-${seed}.${endings[language]}`
}
