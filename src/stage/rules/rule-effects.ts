// What the room does once when a special rule makes something happen.
import { passSlot } from '../../levels/index.ts'
import { isSeenAtOnce, passIn } from '../../reading/index.ts'
import { NONE } from '../../sim/index.ts'
import type { ShiftEvent } from '../../sim/index.ts'
import { overTable } from '../effects/event-effects.ts'
import type { Special } from '../effects/event-effects.ts'
import { drift, puffs, sparks } from '../effects/recipes.ts'
import type { StageContext } from '../stage-context.ts'
import { LANDS } from '../views/tables.ts'

type Effects = {
  readonly [T in Special]: (event: Extract<ShiftEvent, { type: T }>) => void
}

export function createRuleEffects(context: StageContext): (event: ShiftEvent) => void {
  const effects = effectsOf(context)
  return (event) => {
    const { room, level } = context.play
    if (!isSeenAtOnce(event, { room, floor: level.floor })) return
    const known: Partial<Record<ShiftEvent['type'], unknown>> = effects
    const effect = known[event.type] as ((event: ShiftEvent) => void) | undefined
    effect?.(event)
  }
}

function effectsOf(context: StageContext): Effects {
  const { particles, play, places, shakes, calm } = context
  const dialOf = (cook: number | undefined) => places.cooks[cook ?? NONE]?.dial
  return {
    ...inputEffects(context),
    ...saleEffects(context),
    ticketRefused: () => shakes.shake(places.pass),
    dishBurnt({ ticket }) {
      const pass = passIn({ room: play.room, floor: play.level.floor })
      if (calm() || !pass.includes(ticket)) return
      const { counter } = places.plan // which changes when a phone is turned
      puffs(particles, passSlot(counter, pass.indexOf(ticket), pass.length, context.finger()), 4)
    },
    burntTakenBack({ ticket }) {
      const { table = NONE } = play.room.tickets[ticket] ?? {}
      if (!calm()) drift(particles, 'broken-heart', overTable(places, table, 110))
    },
    refillCalled: ({ table }) => shakes.shake(table),
    potLeft({ table }) {
      if (!calm()) drift(particles, 'red-heart', overTable(places, table, 110))
    },
    courseServed({ table }) {
      if (!calm()) sparks(particles, overTable(places, table, 14), 4, LANDS)
    },
    askedTooEarly({ table }) {
      shakes.shake(table)
      if (!calm()) drift(particles, 'hourglass-not-done', overTable(places, table, 110))
    },
    pullRefused({ ticket }) {
      shakes.shake(places.pass)
      const dial = dialOf(play.room.tickets[ticket]?.cook)
      if (dial && !calm()) drift(particles, 'fork-and-knife-with-plate', dial)
    },
    dishWasted({ cook }) {
      const dial = dialOf(cook)
      if (dial && !calm()) puffs(particles, dial, 4)
    },
  }
}

/** Of quick wishes. */
function inputEffects({ particles, places, shakes, calm }: StageContext) {
  return {
    inputAnswered({ table }) {
      if (!calm()) sparks(particles, overTable(places, table, 60), 2, LANDS)
    },
    freezeStarted: ({ table }) => shakes.shake(table),
  } satisfies Partial<Effects>
}

/** Payments, parcels and tags. */
function saleEffects(context: StageContext) {
  const { particles, play, places, shakes, calm } = context
  return {
    orderDeclined({ ticket }) {
      const pass = passIn({ room: play.room, floor: play.level.floor })
      if (calm() || !pass.includes(ticket)) return
      const { counter } = places.plan
      puffs(particles, passSlot(counter, pass.indexOf(ticket), pass.length, context.finger()), 4)
    },
    shippedEarly({ table }) {
      if (!calm()) drift(particles, 'hourglass-not-done', overTable(places, table, 110))
    },
    turnedDown({ table, wasShipped }) {
      if (wasShipped) shakes.shake(table)
      if (!calm()) drift(particles, 'broken-heart', overTable(places, table, 110))
    },
    oversold: ({ table }) => shakes.shake(table),
    goodsReserved: () => shelfSparks(context),
    goodsPutBack: () => shelfSparks(context),
  } satisfies Partial<Effects>
}

/** A tag is hung up, or taken off. */
function shelfSparks({ particles, places, calm }: StageContext): void {
  if (places.shelf && !calm()) sparks(particles, places.shelf, 4, LANDS)
}
