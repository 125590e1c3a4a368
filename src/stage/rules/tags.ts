// Who leads which waiter, where there are several: a number and a name over the head, and what somebody
// who has been hired has cost so far.
import { wagesOf } from '../../sim/index.ts'
import type { Lead } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import type { StageContext, View } from '../stage-context.ts'
import type { Waiters } from '../views/waiters.ts'
import { createCaption, LINE } from './caption.ts'

const UP = 134 // units from the feet: over the head, where no guest is covered
const SIGN = 52 // that whoever stands has over the head

/** Nothing where one waiter works alone. */
export function createTags(context: StageContext, waiters: Waiters, sharpness: number): View {
  const { leads, own, level } = context.play
  if (leads.length < 2) return { update() {} }
  const tags = leads.map((lead, waiter) => {
    const name = `${waiter + 1} ${leadName(lead, t('panel.stack.you'))}`
    const colour = waiter === own ? colours.butter : colours.sky
    return { name, caption: createCaption(context, sharpness, colour) }
  })
  const isPaid = level.rules.some(({ type }) => type === 'hire')
  const isStanding = (waiter: number) =>
    context.play.room.waiters[waiter]?.doing.kind === 'standing'
  return {
    update() {
      tags.forEach(({ name, caption }, waiter) => {
        const box = waiters.boxes[waiter]
        if (box?.visible !== true) return caption.hide()
        const points = number(Math.round(wagesOf({ level, state: context.play.room })))
        const words = isPaid && waiter > 0 ? t('roomRules.wages', { name, points }) : name
        const line = waiter * LINE * caption.height() // two may be at the same place
        caption.show(words, box.x, box.y - (UP + line + (isStanding(waiter) ? SIGN : 0)))
      })
    },
  }
}

/** What somebody who leads a waiter is called; `name` is a person's. */
function leadName(lead: Lead, name: string): string {
  switch (lead.type) {
    case 'person':
      return name
    case 'robot':
      return t(`robot.${lead.name}.name`)
    case 'program':
      return lead.id === 'javascript' || lead.id === 'python'
        ? t(`watch.programIn.${lead.id}`)
        : t('watch.program', { id: lead.id })
    default:
      return lead satisfies never
  }
}
