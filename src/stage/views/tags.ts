// Who leads which waiter, where there are several: a number and a name below the feet.
import type { Lead } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { depth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { write } from './furnishing.ts'
import type { Waiters } from './waiters.ts'

const DOWN = 22 // units from the feet
const SIZE = 17 // units

/** Nothing where one waiter works alone. */
export function createTags(context: StageContext, waiters: Waiters, sharpness: number): View {
  const { leads, own } = context.play
  if (leads.length < 2) return { update() {} }
  const tags = leads.map((lead, waiter) => {
    const words = `${waiter + 1} ${leadName(lead, t('panel.stack.you'))}`
    const colour = waiter === own ? colours.butter : colours.sky
    return write(context, words, 0, 0, SIZE, colour, sharpness)
      .setStroke(colours.card, 5)
      .setDepth(depth.mark)
  })
  return {
    update() {
      tags.forEach((tag, waiter) => {
        const box = waiters.boxes[waiter]
        tag.setVisible(box?.visible === true)
        if (box) tag.setPosition(box.x, box.y + DOWN * context.places.waiterScale)
      })
    },
  }
}

/** What somebody who leads a waiter is called; `name` is a person's. */
export function leadName(lead: Lead, name: string): string {
  switch (lead.type) {
    case 'person':
      return name
    case 'robot':
      return t(`robot.${lead.name}.name`)
    case 'program':
      return t('watch.program', { id: lead.id })
    default:
      return lead satisfies never
  }
}
