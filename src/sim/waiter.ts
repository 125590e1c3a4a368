// The waiter's round: arriving is enough, the situation says what happens.
import * as bar from './bar.ts'
import * as counter from './counter.ts'
import { goOn } from './going-on.ts'
import { itemAt } from './list.ts'
import * as save from './save.ts'
import * as sale from './sale.ts'
import * as shelf from './shelf.ts'
import { NONE } from './state.ts'
import type { StationKind } from './level.ts'
import type { DoingKind } from './state.ts'
import * as table from './table.ts'
import type { Shift } from './world.ts'

type Ending = (shift: Shift, index: number) => void

/** What a waiter does many times in every shift, told apart without a look-up, for speed. */
type Often = 'walking' | 'taking' | 'handingOver' | 'pickingUp' | 'serving'

const endings: Readonly<Record<Exclude<DoingKind, Often>, Ending>> = {
  writing: counter.endWriting,
  pulling: counter.endPulling,
  making: bar.finish,
  flambeing: table.endFlambe,
  chatting: table.endChat,
  pouring: table.endRefill,
  leavingPot: table.endRefill,
  asking: table.endAsking,
  apologising: goOn,
  answering: goOn,
  saving: save.endSaving,
  startingSave: save.handOver,
  packing: sale.endPacking,
  turningDown: sale.endTurningDown,
  reserving: shelf.endReserving,
  puttingBack: shelf.endPuttingBack,
  shrugging: goOn,
  standing: counter.moveOn,
  idle: goOn,
}

/** What the waiter was doing has come to its end. */
export function finish(shift: Shift, index: number): void {
  const { kind } = itemAt(shift.state.waiters, index).doing
  switch (kind) {
    case 'walking':
      return arrive(shift, index)
    case 'taking':
      return table.takeOrder(shift, index)
    case 'handingOver':
      return counter.handOver(shift, index)
    case 'pickingUp':
      return counter.pickUp(shift, index)
    case 'serving':
      return table.serve(shift, index)
    default:
      endings[kind](shift, index)
  }
}

const attending: Readonly<
  Record<
    Exclude<StationKind, 'pass' | 'table'>,
    (shift: Shift, index: number, station: number) => void
  >
> = {
  bar: bar.attend,
  saveNow: save.attend,
  saveLater: save.attend,
  shelf: shelf.attend,
}

function attend(shift: Shift, index: number, station: number): void {
  const { kind } = itemAt(shift.level.floor.stations, station)
  if (kind === 'table') table.attend(shift, index, station)
  else if (kind === 'pass') counter.attend(shift, index)
  else attending[kind](shift, index, station)
}

function arrive(shift: Shift, index: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { station } = waiter.doing
  // A walk to nowhere is the rest of one whose visit was dropped.
  const visit = station === NONE ? undefined : waiter.tasks.shift()
  if (!visit) return goOn(shift, index)
  waiter.visit = visit
  waiter.useful = false
  emit?.({ type: 'waiterArrived', at: state.now, waiter: index, station })
  attend(shift, index, station)
}
