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

const endings: Readonly<Record<DoingKind, (shift: Shift, index: number) => void>> = {
  walking: arrive,
  taking: table.takeOrder,
  serving: table.serve,
  writing: counter.endWriting,
  handingOver: counter.handOver,
  pickingUp: counter.pickUp,
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

const attending: Readonly<
  Record<StationKind, (shift: Shift, index: number, station: number) => void>
> = {
  pass: counter.attend,
  table: table.attend,
  bar: bar.attend,
  saveNow: save.attend,
  saveLater: save.attend,
  shelf: shelf.attend,
}

/** What the waiter was doing has come to its end. */
export function finish(shift: Shift, index: number): void {
  endings[itemAt(shift.state.waiters, index).doing.kind](shift, index)
}

function arrive(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { station } = waiter.doing
  // A walk to nowhere is the rest of one whose visit was dropped.
  const visit = station === NONE ? undefined : waiter.tasks.shift()
  if (!visit) return goOn(shift, index)
  waiter.visit = visit
  waiter.useful = false
  emit?.({ type: 'waiterArrived', at: state.now, waiter: index, station })
  attending[itemAt(level.floor.stations, station).kind](shift, index, station)
}
