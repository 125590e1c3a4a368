// Which event makes which sound. What lasts (steps, the last seconds) is in pulse.ts.
import { hasBell } from '../reading/index.ts'
import type { Room, ShiftEvent, ShiftEventType } from '../sim/index.ts'
import type { SoundName } from './recipes.ts'

export type Cue = {
  readonly sound: SoundName
  readonly semitones: number // above the recipe's own pitch
}

type Rules = {
  readonly [T in ShiftEventType]: (event: Extract<ShiftEvent, { type: T }>) => readonly Cue[]
}

/** Steps of a major pentatonic: whatever is served together sounds well together. */
const LADDER: readonly number[] = [-5, -3, 0, 2, 4, 7, 9, 12]
const LOWER = -5 // a visit dropped is a tap turned down
const LAST_CALL = 7 // the gong of closing time, higher
const DULL = -14 // the bell for a burnt dish

export const cue = (sound: SoundName, semitones = 0): Cue => ({ sound, semitones })
const nothing = (): readonly Cue[] => []

const rules: Rules = {
  customerArrived: nothing,
  customerQueued: nothing,
  customerSeated: nothing,
  handRaised: nothing,
  visitAdded: () => [cue('tap')],
  visitChanged: () => [cue('tap')],
  visitDropped: () => [cue('tap', LOWER)],
  waiterDeparted: nothing,
  waiterArrived: nothing,
  waiterShrugged: () => [cue('shrug')],
  orderTaken: () => [cue('pencil')],
  ticketHandedOver: () => [cue('slap')],
  ticketRefused: () => [cue('thock')],
  cookingStarted: nothing,
  dishDone: () => [cue('bell')],
  dishBurnt: () => [cue('bell', DULL)],
  burntTakenBack: () => [cue('sigh'), cue('pencil')],
  chatStarted: nothing,
  chatEnded: nothing,
  makingStarted: nothing,
  drinkMade: () => [cue('plate')],
  dishPickedUp: nothing,
  dishServed: ({ satisfaction }) => [cue('plate'), cue('chime', climb(satisfaction))],
  customerFinished: nothing,
  customerLeft: () => [cue('sigh'), cue('door')],
  ticketPulled: nothing,
  standingStarted: nothing,
  standingEnded: nothing,
  customerSentHome: () => [cue('door')],
  lastCall: () => [cue('gong', LAST_CALL)],
  overtimeStarted: () => [cue('gong')],
  shiftClosed: () => [cue('gong')],
  refused: () => [cue('thock')],
}

export function cuesOf(event: ShiftEvent): readonly Cue[] {
  const rule = rules[event.type] as (event: ShiftEvent) => readonly Cue[]
  return rule(event)
}

/** The same in this room: where there is no bell, none rings. */
export function heardIn(room: Room, event: ShiftEvent): readonly Cue[] {
  const cues = cuesOf(event)
  return hasBell(room) ? cues : cues.filter(({ sound }) => sound !== 'bell')
}

/** The semitones of a chime for this satisfaction, 0 to 1: the happier, the higher. */
export function climb(satisfaction: number): number {
  const rung = Math.round(satisfaction * (LADDER.length - 1))
  return LADDER[Math.min(LADDER.length - 1, Math.max(0, rung))] ?? 0
}
