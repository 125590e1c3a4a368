// The waiter at the counter: handing tickets over, picking dishes up, and standing still.
import { begin, goOn, shrug } from './doing.ts'
import { itemAt, remove } from './list.ts'
import * as kitchen from './kitchen.ts'
import { burntTaken, pickedUp, railTakes } from './specials/moments.ts'
import { NEVER, NONE } from './state.ts'
import type { State } from './state.ts'
import type { Shift } from './world.ts'

/** Hand over tickets, then pick up dishes, then stand if asked to; each as far as it makes sense. */
export function attend(shift: Shift, index: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  const handFree = waiter.hands.length < level.hands
  const ticket = firstForCooks(state, waiter.pad)
  const dish = kitchen.choose(shift, waiter.visit, handFree)
  const isTaken = ticket !== NONE && railTakes(shift)
  // Who will stand there for the dish needs a hand to take it with.
  if (isTaken && (handFree || state.mode === 'async')) {
    begin(shift, waiter, 'handingOver', state.now + level.work.handOverMs, ticket)
  } else if (dish !== NONE) startPickingUp(shift, index, dish)
  else if (waiter.visit?.stand && handFree && kitchen.isBusy(shift)) stand(shift, index, NONE)
  else leave(shift, index, isTaken ? NONE : ticket)
}

/** The first ticket on the pad that is for the kitchen, or NONE. */
function firstForCooks({ tickets }: State, pad: readonly number[]): number {
  for (const id of pad) if (itemAt(tickets, id).madeAt === undefined) return id
  return NONE
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
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket } = waiter.doing
  if (!railTakes(shift) || !remove(waiter.pad, ticket)) return attend(shift, index)
  waiter.useful = true
  emit?.({ type: 'ticketHandedOver', at: state.now, waiter: index, ticket })
  kitchen.hand(shift, ticket)
  afterHandingOver(shift, index, ticket)
}

/** The one difference between the modes: blocking stands there until the dish is done. */
function afterHandingOver(shift: Shift, index: number, ticket: number): void {
  if (shift.state.mode === 'blocking') stand(shift, index, ticket)
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
    else take(shift, index, ticket)
  }
  attend(shift, index)
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
    byChoice: ticket === NONE,
  })
}

/** A dish is done, or burnt: whoever stands for it takes it. */
export function dishDone(shift: Shift, ticket: number): void {
  const { waiters } = shift.state
  for (let index = 0; index < waiters.length; index++) {
    const { kind, ticket: awaited } = itemAt(waiters, index).doing
    if (kind !== 'standing' || (awaited !== NONE && awaited !== ticket)) continue
    stopStanding(shift, index)
    startPickingUp(shift, index, ticket)
  }
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
