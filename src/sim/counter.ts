// The waiter at the counter: handing tickets over, picking dishes up, and standing still.
import { handIn } from './call-out.ts'
import { begin, shrug } from './doing.ts'
import { goOn } from './going-on.ts'
import { itemAt, remove } from './list.ts'
import { isBlocking } from './hire.ts'
import * as kitchen from './kitchen.ts'
import {
  burntTaken,
  isOnPlate,
  pickedUp,
  pullMs,
  railTakes,
  writingMs,
} from './specials/moments.ts'
import { handsFor, trayOf } from './tray.ts'
import { NEVER, NONE } from './state.ts'
import type { State, Visit } from './state.ts'
import type { Shift } from './world.ts'

/** Pull the tickets asked for, hand over others, then pick up dishes, then stand if asked to; each as far as it makes sense. */
export function attend(shift: Shift, index: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  const toPull = firstForNobody(shift, waiter.visit)
  if (toPull !== NONE) return startPulling(shift, index, toPull)
  const free = level.hands - waiter.hands.length
  const handFree = free > 0
  const ticket = firstForCooks(state, waiter.pad)
  const dish = kitchen.choose(shift, waiter.visit, free)
  const isTaken = ticket !== NONE && railTakes(shift)
  // Who will stand there for the dish needs a hand to take it with.
  if (isTaken && (handFree || !isBlocking(state, index))) {
    if (writingMs(shift) === 0 || (waiter.visit?.stand && handFree)) {
      startHandingOver(shift, index, ticket)
    } else startWriting(shift, index, ticket)
  } else if (dish !== NONE) startPickingUp(shift, index, dish)
  else if (handFree && standsForAny(shift, index)) stand(shift, index, NONE)
  else leave(shift, index, isTaken ? NONE : ticket)
}

/** Who has stood for a ticket of its own does not stand for other dishes too. */
function standsForAny(shift: Shift, index: number): boolean {
  const { visit, useful } = itemAt(shift.state.waiters, index)
  const hasStood = writingMs(shift) > 0 && useful
  return visit?.stand === true && !hasStood && kitchen.isBusy(shift)
}

function startHandingOver(shift: Shift, index: number, ticket: number): void {
  const { state, level } = shift
  const until = state.now + level.work.handOverMs
  begin(shift, itemAt(state.waiters, index), 'handingOver', until, ticket)
}

function startWriting(shift: Shift, index: number, ticket: number): void {
  const { state, emit } = shift
  begin(shift, itemAt(state.waiters, index), 'writing', state.now + writingMs(shift), ticket)
  emit?.({ type: 'writingStarted', at: state.now, waiter: index, ticket })
}

/** The ticket is written: over the counter with it, unless the kitchen has heard it already. */
export function endWriting(shift: Shift, index: number): void {
  const { pad, doing } = itemAt(shift.state.waiters, index)
  if (pad.includes(doing.ticket)) startHandingOver(shift, index, doing.ticket)
  else attend(shift, index)
}

/** The first ticket on the pad that is for the kitchen, or NONE. */
function firstForCooks({ tickets }: State, pad: readonly number[]): number {
  for (const id of pad) if (itemAt(tickets, id).madeAt === undefined) return id
  return NONE
}

/** The first ticket that the visit names and nobody waits for any more, or NONE. */
function firstForNobody({ state }: Shift, visit: Visit | null): number {
  if (visit) for (const id of visit.tickets) if (kitchen.isForNobody(state, id)) return id
  return NONE
}

function startPulling(shift: Shift, index: number, ticket: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  if (waiter.visit) remove(waiter.visit.tickets, ticket)
  begin(shift, waiter, 'pulling', state.now + pullMs(level), ticket)
}

/** The cook answers: the ticket is pulled, unless the dish is on the plate already. */
export function endPulling(shift: Shift, index: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket } = waiter.doing
  waiter.useful = true
  if (kitchen.isForNobody(state, ticket)) {
    const type = isOnPlate(shift, ticket) ? 'pullRefused' : 'pullDone'
    emit?.({ type, at: state.now, waiter: index, ticket })
    if (type === 'pullDone') {
      kitchen.pull(shift, ticket)
      ticketPulled(shift, ticket)
    }
  }
  attend(shift, index)
}

/** The visit is over; `refused` is a ticket for which the rail has no room, or NONE. */
function leave(shift: Shift, index: number, refused: number): void {
  const { state, emit } = shift
  if (refused !== NONE) {
    emit?.({ type: 'ticketRefused', at: state.now, waiter: index, ticket: refused })
  }
  if (itemAt(state.waiters, index).useful) goOn(shift, index)
  else shrug(shift, index)
}

/** The ticket has gone over the counter, unless its customer left or the rail filled up meanwhile. */
export function handOver(shift: Shift, index: number): void {
  const waiter = itemAt(shift.state.waiters, index)
  const { ticket } = waiter.doing
  if (!railTakes(shift) || !handIn(shift, index, ticket)) return attend(shift, index)
  waiter.useful = true
  afterHandingOver(shift, index, ticket)
}

/** The one difference between the modes: blocking stands there until the dish is done. */
function afterHandingOver(shift: Shift, index: number, ticket: number): void {
  const isOnlySaid = writingMs(shift) > 0 && itemAt(shift.state.waiters, index).visit?.stand
  if (isBlocking(shift.state, index) || isOnlySaid) stand(shift, index, ticket)
  else attend(shift, index)
}

function startPickingUp(shift: Shift, index: number, ticket: number): void {
  const { state, level } = shift
  begin(shift, itemAt(state.waiters, index), 'pickingUp', state.now + level.work.pickUpMs, ticket)
}

/** The dish is in the hand, or the burnt one gone, unless it was thrown away in that moment. */
export function pickUp(shift: Shift, index: number): void {
  const { state } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket } = waiter.doing
  if (remove(state.pass, ticket)) {
    waiter.useful = true
    if (itemAt(state.tickets, ticket).place === 'burnt') burntTaken(shift, index, ticket)
    else takeTray(shift, index, ticket)
  }
  attend(shift, index)
}

/** With the dish goes whatever leaves the pass together with it. */
function takeTray(shift: Shift, index: number, ticket: number): void {
  const { state } = shift
  take(shift, index, ticket)
  for (const other of trayOf(state, itemAt(state.tickets, ticket).customer)) {
    if (remove(state.pass, other)) take(shift, index, other)
  }
}

function take(shift: Shift, index: number, ticket: number): void {
  const { state, emit } = shift
  pickedUp(shift, ticket)
  itemAt(state.tickets, ticket).place = 'hands'
  itemAt(state.waiters, index).hands.push(ticket)
  emit?.({ type: 'dishPickedUp', at: state.now, waiter: index, ticket })
}

/** Stand until the dish of `ticket` is done; until any dish is, by choice, when it is NONE. */
function stand(shift: Shift, index: number, ticket: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  begin(shift, waiter, 'standing', NEVER, ticket)
  waiter.useful = true
  emit?.({
    type: 'standingStarted',
    at: state.now,
    waiter: index,
    ticket,
    byChoice: !isBlocking(state, index),
  })
}

/** A dish is done, or burnt: whoever stands for it takes it, unless it has been thrown away. */
export function dishDone(shift: Shift, ticket: number): void {
  const { waiters, tickets } = shift.state
  const { place, rival } = itemAt(tickets, ticket)
  if (place === 'pulled') return ticketPulled(shift, ticket)
  for (let index = 0; index < waiters.length; index++) {
    const { visit, doing } = itemAt(waiters, index)
    const { kind, ticket: awaited } = doing
    const isAwaited = awaited === NONE || awaited === ticket || awaited === rival
    if (kind !== 'standing' || !isAwaited) continue
    if (!canTake(shift, index, ticket)) {
      // Its tray is not complete: stand on for the rest, or go on where nothing more will come.
      if (awaited !== NONE || !kitchen.isBusy(shift)) moveOn(shift, index)
      continue
    }
    const standsOn = awaited !== NONE && visit?.stand === true // for the next ticket of the pad
    stopStanding(shift, index)
    if (visit) visit.stand = standsOn
    startPickingUp(shift, index, ticket)
  }
}

function canTake({ state, level }: Shift, index: number, ticket: number): boolean {
  if (itemAt(state.tickets, ticket).place === 'burnt') return true
  return handsFor(state, ticket) <= level.hands - itemAt(state.waiters, index).hands.length
}

/** A ticket was pulled: nobody stands for what will never be done. */
export function ticketPulled(shift: Shift, ticket: number): void {
  shift.state.waiters.forEach(({ doing }, index) => {
    if (doing.kind !== 'standing') return
    if (doing.ticket === NONE ? !kitchen.isBusy(shift) : doing.ticket === ticket) {
      moveOn(shift, index)
    }
  })
}

/** The player walks on: a ticket that was only said has to be written now. */
export function walkOn(shift: Shift, index: number): void {
  const { doing } = itemAt(shift.state.waiters, index)
  const { ticket } = doing
  if (ticket === NONE) return moveOn(shift, index)
  stopStanding(shift, index)
  startWriting(shift, index, ticket)
}

/** Stop standing without a dish and go on with the visit. */
export function moveOn(shift: Shift, index: number): void {
  stopStanding(shift, index)
  attend(shift, index)
}

function stopStanding({ state, emit }: Shift, index: number): void {
  const { doing, visit } = itemAt(state.waiters, index)
  if (visit) visit.stand = false
  const stoodMs = state.now - doing.since
  emit?.({ type: 'standingEnded', at: state.now, waiter: index, stoodMs })
}
