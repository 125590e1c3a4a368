// What each command does, and when it is refused. Bad commands are answered, never thrown.
import { nextNode, nodeOf, walkMs } from './aisles.ts'
import { MAX_COMMANDS } from './command.ts'
import type { Command, CommandType, Refusal } from './command.ts'
import * as counter from './counter.ts'
import { goOn } from './going-on.ts'
import { dismiss, hire, isAbsent, isBlocking } from './hire.ts'
import { itemAt } from './list.ts'
import { advanceTo, findDue } from './scheduler.ts'
import { railChosen } from './specials/moments.ts'
import { kindOf, passOf } from './stations.ts'
import { cutFlambe } from './table.ts'
import { NONE } from './state.ts'
import type { Visit } from './state.ts'
import type { Shift } from './world.ts'

/** Apply a command at the present moment: after what is due by then, before what it brings about. */
export function send(shift: Shift, command: Command): void {
  const { state, emit } = shift
  if (shift.due.at <= state.now) advanceTo(shift, state.now)
  const reason = refusalOf(shift, command)
  if (reason) return emit?.({ type: 'refused', at: state.now, command, reason })
  state.commands++
  findDue(shift)
  if (shift.due.at <= state.now) advanceTo(shift, state.now)
}

function refusalOf(shift: Shift, command: Command): Refusal | null {
  const { state } = shift
  if (state.closed) return 'closed'
  if (state.commands >= MAX_COMMANDS) return 'tooManyCommands'
  const { waiter } = command
  if (!Number.isInteger(waiter) || !state.waiters[waiter]) return 'unknownWaiter'
  if (isAbsent(state, waiter)) return 'unknownWaiter'
  switch (command.type) {
    case 'visit':
      return visit(shift, command)
    case 'drop':
      return drop(shift, command)
    case 'undo':
      return undo(shift, command)
    case 'stand':
      return stand(shift, command)
    case 'moveOn':
      return moveOn(shift, command)
    case 'limitRail':
      return railChosen(shift, command.tickets) ? null : 'malformed'
    case 'hire':
      return hire(shift) ? null : 'malformed'
    case 'dismiss':
      return dismiss(shift) ? null : 'malformed'
    default:
      command satisfies never // a command without a rule does not compile
      return 'malformed'
  }
}

type Of<T extends CommandType> = Extract<Command, { type: T }>

function visit(shift: Shift, { waiter, station, ticket }: Of<'visit'>) {
  const { state, level, emit } = shift
  if (nodeOf(shift.aisles, station) === undefined) return 'unknownStation'
  if (ticket !== undefined && !Number.isInteger(ticket)) return 'unknownTicket'
  const wanted = ticket === undefined ? null : state.tickets[ticket]
  if (wanted === undefined || (wanted && kindOf(level.floor, station) !== 'pass'))
    return 'unknownTicket'
  const queued = queuedVisit(shift, waiter, station)
  if (!queued) {
    const tickets = ticket === undefined ? [] : [ticket]
    return add(shift, waiter, { station, tickets, stand: false })
  }
  const isQueued = ticket === undefined || queued.tickets.includes(ticket)
  if (isQueued && !queued.isCalled) return 'alreadyQueued'
  delete queued.isCalled // from now on the player's own
  if (!isQueued) queued.tickets.push(ticket)
  emit?.({ type: 'visitChanged', at: state.now, waiter, station })
  return null
}

function stand(shift: Shift, { waiter }: Of<'stand'>) {
  const { state, level, emit } = shift
  if (isBlocking(state, waiter)) return 'standsAnyway'
  const station = passOf(level.floor)
  const queued = queuedVisit(shift, waiter, station)
  if (!queued) return add(shift, waiter, { station, tickets: [], stand: true })
  if (queued.stand) return 'alreadyQueued'
  queued.stand = true
  emit?.({ type: 'visitChanged', at: state.now, waiter, station })
  return null
}

function drop(shift: Shift, { waiter, station }: Of<'drop'>) {
  const { tasks } = itemAt(shift.state.waiters, waiter)
  const index = tasks.findIndex((task) => task.station === station)
  return index < 0 ? 'notQueued' : takeOff(shift, waiter, index)
}

function undo(shift: Shift, { waiter }: Of<'undo'>) {
  const { tasks } = itemAt(shift.state.waiters, waiter)
  return tasks.length === 0 ? 'nothingToUndo' : takeOff(shift, waiter, tasks.length - 1)
}

function moveOn(shift: Shift, { waiter }: Of<'moveOn'>) {
  const { state, level, emit } = shift
  const station = passOf(level.floor)
  const queued = queuedVisit(shift, waiter, station)
  const { doing } = itemAt(state.waiters, waiter)
  if (doing.kind === 'flambeing') {
    if (isBlocking(state, waiter)) return 'standsAnyway'
    if (!cutFlambe(shift, waiter)) return 'notStanding'
    emit?.({ type: 'visitChanged', at: state.now, waiter, station: doing.station })
  } else if (doing.kind === 'standing') {
    if (isBlocking(state, waiter)) return 'standsAnyway'
    counter.walkOn(shift, waiter)
  } else if (queued?.stand) {
    queued.stand = false
    emit?.({ type: 'visitChanged', at: state.now, waiter, station })
  } else return 'notStanding'
  return null
}

function queuedVisit({ state }: Shift, waiter: number, station: number): Visit | undefined {
  for (const task of itemAt(state.waiters, waiter).tasks) if (task.station === station) return task
  return undefined
}

function add(shift: Shift, index: number, added: Visit): Refusal | null {
  const { state, level, emit } = shift
  const { tasks, doing } = itemAt(state.waiters, index)
  if (tasks.length >= level.taskLimit) return 'taskListFull'
  tasks.push(added)
  emit?.({ type: 'visitAdded', at: state.now, waiter: index, station: added.station })
  if (doing.kind === 'idle') goOn(shift, index)
  return null
}

function takeOff(shift: Shift, index: number, position: number): null {
  const { state, emit } = shift
  const { tasks, doing } = itemAt(state.waiters, index)
  const [dropped] = tasks.splice(position, 1)
  const station = dropped?.station ?? NONE
  emit?.({ type: 'visitDropped', at: state.now, waiter: index, station })
  if (position === 0 && doing.kind === 'walking' && doing.station !== NONE) cutWalk(shift, index)
  return null
}

/** A walk whose visit was dropped ends at the next place on its way. */
function cutWalk({ state, aisles }: Shift, index: number): void {
  const { doing } = itemAt(state.waiters, index)
  let node = doing.from
  while (node !== doing.to && doing.since + walkMs(aisles, doing.from, node) < state.now) {
    node = nextNode(aisles, node, doing.to)
  }
  doing.to = node
  doing.until = doing.since + walkMs(aisles, doing.from, node)
  doing.station = NONE
}
