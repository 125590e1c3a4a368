// The figures by which a program's shift is judged: from the shift lived again, and from what was wrong
// with the program.
import { judgedRun, measureOf } from '../runs/index.ts'
import type { Judged } from '../runs/index.ts'
import type { Level, ShiftEvent } from '../sim/index.ts'
import { playShift, robotNames, robots } from '../waiters/index.ts'
import type { TaskMeasure, TaskRun } from './task.ts'

type Evidence = { readonly judged: Judged; readonly told: TaskRun['told'] }
type Figure = (evidence: Evidence) => number

/** Figures that a campaign level may be judged by too. */
const shared =
  (measure: Parameters<typeof measureOf>[1]): Figure =>
  ({ judged }) =>
    measureOf(judged, measure)

const figures: Readonly<Record<TaskMeasure, Figure>> = {
  served: shared('served'),
  lost: shared('lost'),
  stoodMs: shared('stoodMs'),
  parties: shared('parties'),
  partyMs: shared('partyMs'),
  burntMs: shared('burntMs'),
  cookedOnMs: shared('cookedOnMs'),
  shipped: shared('shipped'),
  oversold: shared('oversold'),
  idleTagMs: shared('idleTagMs'),
  mailMs: shared('mailMs'),
  cookedForNobody: shared('cookedForNobody'),
  ordersAtOnce: ({ judged }) => mostAtOnce(judged.events),
  problems: ({ told }) => told.diagnostics.length,
  bestPoints: ({ judged }) => measureOf(judged, 'points') - robotScore(judged),
}

/** The figures of a shift that a program has played on this level. */
export function evidenceOf({ replay, told }: TaskRun, level: Level): (of: TaskMeasure) => number {
  const evidence = { judged: judgedRun(replay, level, null), told }
  return (measure) => figures[measure](evidence)
}

/** An order is under way from the pad until it is served, or its customer has left. */
function mostAtOnce(events: readonly ShiftEvent[]): number {
  const open = new Set<number>()
  let most = 0
  for (const event of events) {
    if (event.type === 'orderTaken') open.add(event.customer)
    else if (event.type === 'dishServed' || event.type === 'customerLeft')
      open.delete(event.customer)
    most = Math.max(most, open.size)
  }
  return most
}

/** The best that any robot makes of the same customers. */
function robotScore({ level, room }: Judged): number {
  const scores = robotNames.map((name) => {
    const { shift } = playShift(level, room.seed, room.mode, robots[name])
    return shift.state.tally.score
  })
  return Math.max(...scores)
}
