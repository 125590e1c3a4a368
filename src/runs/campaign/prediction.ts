// The answers to the questions asked before a campaign level: worked out from the run, never typed.
import type { Prediction, Question } from '../../levels/index.ts'
import { playShift, robots } from '../../waiters/index.ts'
import * as intervals from './intervals.ts'
import { lengthOf, overlapMs } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'

/** The figure that a question asks for; final once the shift has closed. */
const answers: Readonly<Record<Question, (played: LevelRun) => number>> = {
  mostCooksBusy(played) {
    return mostAtOnce(intervals.cookings(played))
  },
  cookSeconds(played) {
    const done = new Set(intervals.lyings(played).map(({ ticket }) => ticket))
    const all = intervals.cookings(played).filter(({ ticket }) => done.has(ticket))
    return meanOf(all.map(lengthOf)) / 1_000
  },
  coursesAtOnce(played) {
    const all = intervals.cookings(played)
    const own = (one: Interval) =>
      all.filter((each) => each.customer === one.customer && overlapMs(each, one) > 0).length
    return Math.max(0, ...all.map(own))
  },
  traySeconds(played) {
    const { level, room } = played
    const size = level.rules.find((rule) => rule.type === 'parties')?.dishes.length ?? 0
    const own = intervals
      .cookings(played)
      .filter(({ customer }) => room.customers[customer]?.toOrder !== undefined)
    const rounds = Math.ceil(size / Math.max(1, level.cooks))
    return (rounds * Math.max(0, ...own.map(lengthOf))) / 1_000
  },
  chatsInterrupted(played) {
    const { level, room } = played
    const chatMs = level.rules.find((rule) => rule.type === 'chats')?.chatMs ?? 0
    const cut = intervals
      .chats(played)
      .filter((chat) => chat.to < room.now && lengthOf(chat) < chatMs)
    return cut.length
  },
  answeredMeanwhile(played) {
    const saves = intervals.blockingSaves(played)
    const isIn = (at: number) => saves.some(({ from, to }) => from < at && at < to)
    return intervals.answers(played).filter(({ from }) => isIn(from)).length
  },
  burntServed(played) {
    const taken = new Set(
      played.events.flatMap((event) => (event.type === 'burntTakenBack' ? [event.ticket] : [])),
    )
    const served = new Set(intervals.servings(played).map(({ ticket }) => ticket))
    return intervals
      .burntLyings(played)
      .filter(({ ticket }) => served.has(ticket) && !taken.has(ticket)).length
  },
  unnumberedServed: (played) =>
    intervals.servings(played).filter(({ ticket }) => played.room.tickets[ticket]?.isUnnumbered)
      .length,
  paidWhenReceived(played) {
    const known = played.events.flatMap((event) =>
      event.type === 'dishDone' || event.type === 'orderDeclined' ? [event] : [],
    )
    const orders = played.events.flatMap((event) => (event.type === 'orderTaken' ? [event] : []))
    return orders.filter(({ at, ticket }) =>
      known.some((each) => each.ticket === ticket && each.at <= at),
    ).length
  },
  ordersBetween(played) {
    const orders = played.events.flatMap((event) => (event.type === 'orderTaken' ? [event] : []))
    const during = ({ from, to }: Interval) =>
      orders.filter(({ at }) => from < at && at < to).length
    return Math.max(0, ...intervals.sales(played).map(during))
  },
  handsBeforeCups(played) {
    const calls = intervals.refillCalls(played).filter(({ to }) => to < played.room.now)
    const taken = played.events.filter(({ type }) => type === 'orderTaken')
    return taken.filter(({ at }) => calls.some(({ from, to }) => from < at && at < to)).length
  },
  stoppedAlone,
  losersStopped: stoppedAlone,
  mostDishes({ level }) {
    const { menu, cooks, durationMs } = level
    const weight = menu.reduce((sum, item) => sum + item.weight, 0)
    const cookMs = menu.reduce((sum, item) => sum + item.weight * item.cookMs, 0) / weight
    return Math.floor((cooks * durationMs) / cookMs)
  },
  writingSaves({ level }) {
    const writeMs = level.rules.find((rule) => rule.type === 'writtenTickets')?.writeMs ?? 0
    const quickestMs = Math.min(...level.menu.map(({ cookMs }) => cookMs))
    return Math.max(0, quickestMs - writeMs) / 1_000
  },
  visitsAtOnce(played) {
    const own = intervals.visits(played).filter(({ waiter }) => waiter === 0)
    return mostAtOnce(own)
  },
  asyncTimesBlocking({ level, room }) {
    const scoreIn = (mode: 'async' | 'blocking') =>
      playShift(level, room.seed, mode, robots['first-come']).shift.state.tally.score
    return scoreIn('async') / Math.max(1, scoreIn('blocking'))
  },
}

/** Which of the choices is right, by its index: the one nearest to the figure. */
export function rightChoice(played: LevelRun, { question, choices }: Prediction): number {
  const answer = answers[question](played)
  const off = choices.map((choice) => Math.abs(choice - answer))
  return off.indexOf(Math.min(...off))
}

function mostAtOnce(all: readonly Interval[]): number {
  const at = ({ from }: Interval) =>
    all.filter((each) => each.from <= from && from < each.to).length
  return Math.max(0, ...all.map(at))
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Dishes that nobody waited for, and that the cooks stopped by themselves. */
function stoppedAlone(played: LevelRun): number {
  const pulled = new Set(
    played.events.flatMap((event) => (event.type === 'pullDone' ? [event.ticket] : [])),
  )
  const over = new Set(
    played.events.flatMap((event) => (event.type === 'dishWasted' ? [event.ticket] : [])),
  )
  const ended = intervals.cookedOn(played).filter(({ to }) => to < played.room.now)
  return ended.filter(({ ticket }) => !pulled.has(ticket) && !over.has(ticket)).length
}
