// The process in which one program runs.
import { createEngine } from '../lab/index.ts'
import type { LabOrder, LabRun, Pace } from '../lab/index.ts'
import { interpreterOf } from './interpreter.ts'

/** What it says while the program runs; a number is a line. */
export type Said = Exclude<keyof Pace, 'at'> | number | LabRun

const say = (said: Said) => void process.send?.(said)

process.once('message', async (order: LabOrder) => {
  const { language } = order.program
  const engine = await createEngine(language, interpreterOf(language))
  const pace = { started: () => say('started'), goesOn: () => say('goesOn'), at: say }
  say(await engine.run(order, pace))
})
