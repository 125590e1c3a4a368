// The process in which one program runs.
import { createEngine } from '../lab/index.ts'
import type { LabOrder, LabRun, Pace } from '../lab/index.ts'
import { interpreterOf } from './interpreter.ts'

const say = (said: keyof Pace | LabRun) => void process.send?.(said)

process.once('message', async (order: LabOrder) => {
  const { language } = order.program
  const engine = await createEngine(language, interpreterOf(language))
  const pace = { started: () => say('started'), goesOn: () => say('goesOn') }
  say(await engine.run(order, pace))
})
