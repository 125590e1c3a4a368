// What the stage does once when something happens: a table from events to effects.
import { createStreak, isSeenAtOnce, prolong } from '../../reading/index.ts'
import { NONE } from '../../sim/index.ts'
import type { Point, ShiftEvent, ShiftEventType } from '../../sim/index.ts'
import { tableAt } from '../layout.ts'
import type { StageContext } from '../stage-context.ts'
import type { Bell } from '../views/bell.ts'
import { LANDS } from '../views/tables.ts'
import type { Waiters } from '../views/waiters.ts'
import type { Points } from './points.ts'
import { confetti, drift, puffs, sparks } from './recipes.ts'

type EffectViews = {
  readonly bell: Bell
  readonly points: Points
  readonly waiters: Waiters
}

/** What only special rules bring about, which their own part answers. */
export type Special =
  | 'ticketRefused'
  | 'dishBurnt'
  | 'burntTakenBack'
  | 'orderDeclined'
  | 'shippedEarly'
  | 'turnedDown'
  | 'oversold'
  | 'goodsReserved'
  | 'goodsPutBack'
  | 'refillCalled'
  | 'potLeft'
  | 'courseServed'
  | 'askedTooEarly'
  | 'pullRefused'
  | 'dishWasted'
  | 'inputAnswered'
  | 'freezeStarted'

/** What is seen by what has changed in the room, without an effect. */
type Unanswered =
  | 'customerArrived'
  | 'customerQueued'
  | 'customerSeated'
  | 'handRaised'
  | 'visitAdded'
  | 'visitChanged'
  | 'visitDropped'
  | 'waiterDeparted'
  | 'waiterArrived'
  | 'orderTaken'
  | 'ticketNumbered'
  | 'refillPoured'
  | 'writingStarted'
  | 'ticketHandedOver'
  | 'cookingStarted'
  | 'chatStarted'
  | 'chatEnded'
  | 'makingStarted'
  | 'drinkMade'
  | 'dishPickedUp'
  | 'inputCame'
  | 'freezeEnded'
  | 'saveStarted'
  | 'saveHandedOver'
  | 'flambeStarted'
  | 'flambePaused'
  | 'ticketPulled'
  | 'pullDone'
  | 'standingStarted'
  | 'standingEnded'
  | 'customerSentHome'
  | 'waiterHired'
  | 'waiterDismissed'
  | 'waiterWentHome'
  | 'lastCall'
  | 'overtimeStarted'

type Answered = Exclude<ShiftEventType, Unanswered | Special>
type EffectTable = {
  readonly [T in Answered]: (event: Extract<ShiftEvent, { type: T }>) => void
}

const MOST_IN_ROW = 6 // sparks do not grow in number for ever
const GREAT = 0.7 // share of the customers served that calls for confetti

const overHead = ({ x, y }: Point): Point => ({ x: x + 6, y: y - 52 })

export function createEventEffects(
  context: StageContext,
  views: EffectViews,
): (event: ShiftEvent) => void {
  const { particles, play, places, shakes, calm } = context
  const effects: EffectTable = {
    ...dishEffects(context, views),
    customerFinished({ table }) {
      if (calm()) return
      drift(particles, 'red-heart', overTable(places, table, 110))
    },
    customerLeft({ table }) {
      if (calm()) return
      const at = table !== NONE ? overTable(places, table, 70) : overHead(places.queue)
      if (!play.room.closed) puffs(particles, at, 4)
      drift(particles, 'broken-heart', { x: at.x, y: at.y - 40 }, 80)
    },
    waiterShrugged({ waiter }) {
      const at = views.waiters.poses[waiter]?.at
      if (at) drift(particles, 'red-question-mark', { x: at.x + 6, y: at.y - 146 })
    },
    refused({ command }) {
      if (command.type === 'visit' || command.type === 'drop') shakes.shake(command.station)
      else if (command.type !== 'undo') shakes.shake(places.pass)
    },
    shiftClosed() {
      const { served } = play.room.tally
      const isGreat = served > 0 && served >= GREAT * play.room.customers.length
      if (isGreat && !calm()) confetti(particles, places.plan.width)
    },
  }
  return (event) => {
    if (!isSeenAtOnce(event, { room: play.room, floor: play.level.floor })) return
    const known: Partial<Record<ShiftEventType, unknown>> = effects
    const effect = known[event.type] as ((event: ShiftEvent) => void) | undefined
    effect?.(event)
  }
}

/** What is cooked and served. */
function dishEffects(context: StageContext, { bell, points }: EffectViews) {
  const { particles, places, calm } = context
  const streak = createStreak()
  return {
    dishDone: () => bell.ring(), // which does nothing where there is none
    dishServed({ table, points: earned, at }) {
      const inRow = Math.min(MOST_IN_ROW, prolong(streak, at))
      points.pop(earned, overTable(places, table, 150))
      if (calm()) return
      sparks(particles, overTable(places, table, 14), 4 + 4 * inRow, LANDS)
      if (earned >= 60) drift(particles, 'red-heart', overTable(places, table, 120), 260)
    },
  } satisfies Partial<EffectTable>
}

export function overTable(places: StageContext['places'], table: number, up: number): Point {
  const { x, y, scale } = tableAt(places, table) ?? { x: 0, y: 0, scale: 1 }
  return { x, y: y - up * scale }
}
