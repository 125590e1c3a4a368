// The program of a shift in Python 3.11 or newer.
import { fill } from './fill.ts'
import { pythonAsync } from './python-async.ts'
import { pythonBlocking } from './python-blocking.ts'
import type { Shift } from './shift.ts'
import type { Step } from './steps.ts'

export function pythonOf(shift: Shift): string {
  const { title, file, meaning, cooks, waiters, lengthMs, leavings, blocks } = shift
  const texts = { title, file, meaning, cooks: `${cooks}`, lengthMs: `${lengthMs}` }
  if (blocks) {
    const round0 = shift.steps.flatMap((step) => linesOf(step, shift))
    const left = leavings.map(({ at, what }) => `(${at}, 2, "${what}"),`)
    return fill(pythonBlocking, { ...texts, round0, leavings: left })
  }
  const everyone = Array.from({ length: waiters }, (_, waiter) => waiter)
  const names = everyone.map((waiter) => `round_${waiter + 1}`)
  return fill(pythonAsync, {
    ...texts,
    rounds: [
      ...everyone.flatMap((waiter) => roundOf(waiter, shift)),
      '',
      '',
      `rounds = [${names.join(', ')}]`,
    ],
    waiters: everyone.map(() => '{"now": 0, "stood": 0},'),
    leavings: leavings.map(({ at, what }) => `(${at}, "${what}"),`),
  })
}

function roundOf(waiter: number, shift: Shift): readonly string[] {
  const own = shift.steps.filter((step) => step.waiter === waiter)
  const lines = own.length > 0 ? own.flatMap((step) => linesOf(step, shift)) : ['pass']
  const head = ['', '', `async def round_${waiter + 1}(waiter):`]
  return [...head, ...lines.map((line) => `    ${line}`)]
}

/** One step as it is written: of who blocks, or with an await. */
function linesOf(step: Step, { cookings, blocks }: Shift): readonly string[] {
  const [wait, who] = blocks ? ['', ''] : ['await ', 'waiter, ']
  const act = `${wait}act(${who}${step.ms}, "${step.what}")`
  switch (step.type) {
    case 'act':
      return [act]
    case 'handOver': {
      const { cookMs = 0, bell = null, dish = '' } = cookings[step.cooking] ?? {}
      const said = bell === null ? 'None' : `"${bell}"`
      return [act, `tickets[${step.cooking}] = kitchen(${who}${cookMs}, ${said})  # ${dish}`]
    }
    case 'pickUp':
      if (blocks) return [act]
      return [`await pick_up(waiter, ${step.ms}, tickets[${step.cooking}], "${step.what}")`]
    case 'stand': {
      const later = blocks ? `now + ${step.standMs}` : `moment(waiter["now"] + ${step.standMs})`
      const done = step.cooking === null ? later : `tickets[${step.cooking}]`
      return [act, `${wait}stand_until(${who}${done})`]
    }
  }
}
