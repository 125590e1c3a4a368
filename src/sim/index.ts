// The public interface of the simulation.
export { aislesOf, nodeOf, walkMs } from './aisles.ts'
export type { Aisles } from './aisles.ts'
export { MAX_COMMANDS, sameOrder } from './command.ts'
export type { Command, CommandType, Refusal, TimedCommand } from './command.ts'
export { copyOf } from './copy.ts'
export { isGone, isPlain, patienceAt } from './customer.ts'
export type { Emit, ShiftEvent, ShiftEventType } from './event.ts'
export { hashOf } from './hash.ts'
export { allowsMode, endsBy } from './level.ts'
export type {
  Closing,
  Colleague,
  Floor,
  Level,
  MenuItem,
  Point,
  Station,
  StationKind,
} from './level.ts'
export { isForNobody } from './kitchen.ts'
export { everyMs, planOf } from './plan.ts'
export { advance, command, HASH_EVERY_MS, record, REPLAY_FORMAT, replayOf } from './replay.ts'
export type { Recording, Replay, TimedHash } from './replay.ts'
export { isCupEmpty } from './refill.ts'
export { resultOf } from './result.ts'
export type { Result } from './result.ts'
export { send } from './rules.ts'
export { advanceTo, nextAt } from './scheduler.ts'
export { isPending } from './sale.ts'
export { satisfactionOf } from './meal.ts'
export { openShift, resumeShift } from './shift.ts'
export { MAX_SEED, MODES, NEVER, NONE, otherMode, RULES } from './state.ts'
export { hiredMs, isAbsent, isBlocking, isLeaving } from './hire.ts'
export {
  isLeftAlone,
  isOnPlate,
  railLength,
  railTakes,
  wagesOf,
  wantsChat,
  writingMs,
} from './specials/moments.ts'
export { frozenMs } from './specials/inputs.ts'
export { isCalledOut, saveMs } from './specials/own-moments.ts'
export type { Input, RuleType, SpecialRule } from './specials/rule.ts'
export {
  goodsLeft,
  hasGoods,
  shipsEarly,
  tagsOn,
  toPutBack,
  toReserve,
} from './specials/sale-moments.ts'
export { barOf, kindOf, passOf, seatOf, sitterAt, stationFor, tablesOf } from './stations.ts'
export type {
  Cook,
  Customer,
  CustomerPhase,
  DeepReadonly,
  Doing,
  DoingKind,
  Hours,
  Mode,
  Room,
  State,
  Ticket,
  TicketPlace,
  Visit,
  Waiter,
} from './state.ts'
export { handsFor, isComplete, isOver, trayOf } from './tray.ts'
export { begins, fault, playOn, resimulate, verifyReplay } from './verify.ts'
export type { Course, Fault, Verdict } from './verify.ts'
export { pathOf, positionAt } from './walk.ts'
export type { Plan, PlannedCustomer, Shift } from './world.ts'
