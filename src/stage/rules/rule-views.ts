// What only levels with special rules or several waiters show in the room. It is fetched when such a
// level is first on the stage, with its words, so that an ordinary shift does not wait for it.
import type { ShiftEvent } from '../../sim/index.ts'
import type { StageContext, View } from '../stage-context.ts'
import type { Waiters } from '../views/waiters.ts'
import { createBar } from './bar.ts'
import { createCounts } from './counts.ts'
import { createDoings } from './doings.ts'
import { createFlambes } from './flambes.ts'
import { createFrost } from './frost.ts'
import { createInputs } from './inputs.ts'
import { createParties } from './parties.ts'
import { createPassSigns } from './pass.ts'
import { createRail } from './rail.ts'
import { createRuleEffects } from './rule-effects.ts'
import { createSaves } from './saves.ts'
import { createSales } from './sale.ts'
import { createSayings } from './sayings.ts'
import { createShelf } from './shelf.ts'
import { createTags } from './tags.ts'

export type RuleViews = {
  readonly views: readonly View[]
  readonly listener: (event: ShiftEvent) => void
}

export function createRuleViews(
  context: StageContext,
  waiters: Waiters,
  sharpness: number,
): RuleViews {
  const sayings = createSayings(context, sharpness)
  const views = [
    createBar(context),
    createTags(context, waiters, sharpness),
    createSaves(context, sharpness),
    createFrost(context),
    createInputs(context, sharpness),
    createCounts(context, sharpness),
    createParties(context, sharpness),
    createFlambes(context, sharpness),
    createPassSigns(context, sharpness),
    createRail(context, sharpness),
    createSales(context, sharpness),
    createShelf(context, sharpness),
    createDoings(context, waiters, sharpness),
    sayings,
  ]
  const effects = createRuleEffects(context)
  const listener = (event: ShiftEvent): void => {
    effects(event)
    sayings.listener(event)
  }
  return { views, listener }
}
