// The program of a shift in JavaScript: an ES module for Node 20 or newer.
import { fill } from './fill.ts'
import { javascriptAsync } from './javascript-async.ts'
import { javascriptBlocking } from './javascript-blocking.ts'
import type { Shift } from './shift.ts'
import type { Step } from './steps.ts'

export function javascriptOf(shift: Shift): string {
  const { title, file, meaning, cooks, waiters, lengthMs, leavings, blocks } = shift
  const texts = { title, file, meaning, cooks: `${cooks}`, lengthMs: `${lengthMs}` }
  if (blocks) {
    const round0 = shift.steps.flatMap((step) => linesOf(step, shift))
    const left = leavings.map(({ at, what }) => `{ at: ${at}, turn: 2, what: '${what}' },`)
    return fill(javascriptBlocking, { ...texts, round0, leavings: left })
  }
  const everyone = Array.from({ length: waiters }, (_, waiter) => waiter)
  return fill(javascriptAsync, {
    ...texts,
    rounds: ['const rounds = [', ...everyone.flatMap((waiter) => roundOf(waiter, shift)), ']'],
    waiters: everyone.map(() => '{ now: 0, stood: 0 },'),
    leavings: leavings.map(({ at, what }) => `guest(${at}, '${what}')`),
  })
}

function roundOf(waiter: number, shift: Shift): readonly string[] {
  const own = shift.steps.filter((step) => step.waiter === waiter)
  const lines = own.flatMap((step) => linesOf(step, shift))
  return ['  async (waiter) => {', ...lines.map((line) => `    ${line}`), '  },']
}

/** One step as it is written: of who blocks, or with an await. */
function linesOf(step: Step, { cookings, blocks }: Shift): readonly string[] {
  const [wait, who] = blocks ? ['', ''] : ['await ', 'waiter, ']
  const act = `${wait}act(${who}${step.ms}, '${step.what}')`
  switch (step.type) {
    case 'act':
      return [act]
    case 'handOver': {
      const { cookMs = 0, bell = null, dish = '' } = cookings[step.cooking] ?? {}
      const said = bell === null ? 'null' : `'${bell}'`
      return [act, `tickets[${step.cooking}] = kitchen(${who}${cookMs}, ${said}) // ${dish}`]
    }
    case 'pickUp':
      if (blocks) return [act]
      return [`await pickUp(waiter, ${step.ms}, tickets[${step.cooking}], '${step.what}')`]
    case 'stand': {
      const later = `${blocks ? '' : 'waiter.'}now + ${step.standMs}`
      const done = step.cooking === null ? later : `tickets[${step.cooking}]`
      return [act, `${wait}standUntil(${who}${done})`]
    }
  }
}
