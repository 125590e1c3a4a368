// On the cloth of a table that eats one course after the other: which of them is next or on the table.
import { severalOf } from '../../reading/index.ts'
import { sitterAt } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'
import { isSaidAt } from './doings.ts'
import { onCloth } from './on-cloth.ts'
import { isSeated } from './seated.ts'

export function createCounts(context: StageContext, sharpness: number): View {
  const { play, places } = context
  if (!play.level.rules.some(({ type }) => type === 'courses')) return { update() {} }
  const counts = places.tables.map((place) => ({
    place,
    caption: createCaption(context, sharpness),
  }))
  return {
    update() {
      for (const { place, caption } of counts) {
        const { x, station } = place
        const customer = play.room.customers[sitterAt(play.level.floor, play.room, station)]
        const several = customer && isSeated(context, customer) && severalOf(play.level, customer)
        if (!several || several.kind !== 'course' || isSaidAt(play.room, station)) caption.hide()
        else {
          const words = t('roomRules.course', several)
          caption.show(words, x, onCloth(context, place, caption))
        }
      }
    },
  }
}
