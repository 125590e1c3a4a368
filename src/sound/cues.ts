// Which event makes which sound. What lasts (steps, the last seconds) is in pulse.ts.
import { createStreak, isAnnounced, prolong } from '../reading/index.ts'
import type { Streak } from '../reading/index.ts'
import type { Room, ShiftEvent, ShiftEventType } from '../sim/index.ts'
import type { SoundName } from './recipes.ts'

export type Cue = {
  readonly sound: SoundName
  readonly semitones: number // above the recipe's own pitch
}

type Silent =
  | 'customerArrived'
  | 'customerQueued'
  | 'customerSeated'
  | 'handRaised'
  | 'waiterDeparted'
  | 'waiterArrived'
  | 'cookingStarted'
  | 'chatStarted'
  | 'chatEnded'
  | 'makingStarted'
  | 'dishPickedUp'
  | 'inputCame' // one every second
  | 'inputAnswered'
  | 'freezeEnded'
  | 'flambePaused'
  | 'customerFinished'
  | 'ticketPulled'
  | 'standingStarted'
  | 'standingEnded'

type Rules = {
  readonly [T in Exclude<ShiftEventType, Silent>]: (
    event: Extract<ShiftEvent, { type: T }>,
  ) => readonly Cue[]
}

/** Steps of a major pentatonic: whatever is served together sounds well together. */
const LADDER: readonly number[] = [-5, -3, 0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24]
const TOP = 7 // the rung of full satisfaction; a streak climbs on from there
const LOWER = -5 // a visit dropped is a tap turned down; what is pulled, thrown away or written likewise
const LAST_CALL = 7 // the gong of closing time, higher
const DULL = -14 // the bell for a burnt dish

export const cue = (sound: SoundName, semitones = 0): Cue => ({ sound, semitones })

const rules: Rules = {
  visitAdded: () => [cue('tap')],
  visitChanged: () => [cue('tap')],
  visitDropped: () => [cue('tap', LOWER)],
  waiterShrugged: () => [cue('shrug')],
  orderTaken: () => [cue('pencil')],
  writingStarted: () => [cue('pencil', LOWER)],
  ticketNumbered: () => [cue('pencil')],
  refillCalled: () => [cue('thock')],
  refillPoured: () => [cue('plate', LOWER)],
  potLeft: () => [cue('plate')],
  ticketHandedOver: () => [cue('slap')],
  ticketRefused: () => [cue('thock')],
  dishDone: () => [cue('bell')],
  dishBurnt: () => [cue('bell', DULL)],
  orderDeclined: () => [cue('bell', DULL)],
  shippedEarly: () => [cue('plate', LOWER)],
  turnedDown: ({ wasShipped }) => [cue('plate', LOWER), ...(wasShipped ? [cue('sigh')] : [])],
  oversold: () => [cue('thock'), cue('sigh')],
  goodsReserved: () => [cue('pencil')],
  goodsPutBack: () => [cue('pencil', LOWER)],
  burntTakenBack: () => [cue('sigh'), cue('pencil')],
  courseServed: () => [cue('plate')],
  askedTooEarly: () => [cue('thock')],
  pullDone: () => [cue('slap', LOWER)],
  pullRefused: () => [cue('thock')],
  dishWasted: () => [cue('plate', LOWER), cue('sigh')],
  freezeStarted: () => [cue('thock', DULL)],
  saveStarted: ({ blocks }) => [cue('slap', blocks ? DULL : 0)],
  saveHandedOver: () => [cue('slap', LOWER)],
  drinkMade: () => [cue('plate')],
  flambeStarted: () => [cue('plate', LOWER)],
  dishServed: (event) => served(event, 1),
  customerLeft: () => [cue('sigh'), cue('door')],
  customerSentHome: () => [cue('door')],
  waiterHired: () => [cue('door', LOWER)],
  waiterDismissed: () => [cue('tap', LOWER)],
  waiterWentHome: () => [cue('door')],
  lastCall: () => [cue('gong', LAST_CALL)],
  overtimeStarted: () => [cue('gong')],
  shiftClosed: () => [cue('gong')],
  refused: () => [cue('thock')],
}

export function cuesOf(event: ShiftEvent): readonly Cue[] {
  const known: Partial<Record<ShiftEventType, unknown>> = rules
  const rule = known[event.type] as ((event: ShiftEvent) => readonly Cue[]) | undefined
  return rule?.(event) ?? []
}

/**
 * The same in this room: what only a look at the pass tells of is not heard; with each customer served
 * in a row the chime is higher.
 */
export function heardIn(
  room: Room,
  event: ShiftEvent,
  streak: Streak = createStreak(),
): readonly Cue[] {
  if (!isAnnounced(event, room)) return []
  return event.type === 'dishServed' ? served(event, prolong(streak, event.at)) : cuesOf(event)
}

function served({ satisfaction }: { readonly satisfaction: number }, inRow: number) {
  return [cue('plate'), cue('chime', climb(satisfaction, inRow))]
}

/**
 * The semitones of a chime for this satisfaction, 0 to 1, and so many served in a row: the happier
 * and the more, the higher.
 */
export function climb(satisfaction: number, inRow = 1): number {
  const rung = Math.round(satisfaction * TOP) + inRow - 1
  return LADDER[Math.min(LADDER.length - 1, Math.max(0, rung))] ?? 0
}
