// What a waiter who stands at the kitchen could have done meanwhile: the raised hands at the tables.
import type { Lane, SpanKind, Timeline } from './timeline.ts'

/** How many hands were up at once, at the most, while the waiter was made to stand. */
export function handsUpWhileStanding({ lanes }: Timeline): number {
  const hands = spansOf(lanes, 'table', 'handUp')
  const moments = spansOf(lanes, 'waiter', 'standing').flatMap(({ start, end }) => {
    const raised = hands.map((hand) => hand.start)
    return [start].concat(raised.filter((at) => start < at && at < end))
  })
  const upAt = (at: number) => hands.filter(({ start, end }) => start <= at && at < end).length
  return Math.max(0, ...moments.map(upAt))
}

function spansOf(lanes: readonly Lane[], kind: Lane['kind'], doing: SpanKind) {
  return lanes
    .filter((lane) => lane.kind === kind)
    .flatMap(({ spans }) => spans.filter((span) => span.kind === doing))
}
