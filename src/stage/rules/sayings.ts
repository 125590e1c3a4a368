// A word that pops up where something has just happened, and is gone again.
import { NONE } from '../../sim/index.ts'
import type { Point, ShiftEvent } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { overTable } from '../effects/event-effects.ts'
import { tableAt } from '../layout.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'
import { belowCounter } from './on-cloth.ts'
import type { Caption } from './caption.ts'

const STAYS = 1_500 // ms
const RISES = 26 // units meanwhile

type Saying = { readonly caption: Caption; words: string; at: Point; since: number }

export type Sayings = View & { readonly listener: (event: ShiftEvent) => void }

export function createSayings(context: StageContext, sharpness: number): Sayings {
  const { clock, calm, places } = context
  const isOverTable = ({ y }: Point): boolean => y > places.plan.counter.top
  const all: Saying[] = []
  const say = (words: string, at: Point): void => {
    const free = all.find(({ since }) => clock.beat - since >= STAYS)
    const saying = free ?? { caption: createCaption(context, sharpness), words, at, since: 0 }
    Object.assign(saying, { words, at, since: clock.beat })
    if (!free) all.push(saying)
  }
  return {
    listener: (event) => {
      const said = saidOf(context, event)
      if (said) say(said.words, said.at)
    },
    update() {
      for (const { caption, words, at, since } of all) {
        const passed = (clock.beat - since) / STAYS
        if (passed >= 1) caption.hide()
        else {
          const y = at.y - (calm() ? 0 : RISES * passed)
          caption.show(words, at.x, isOverTable(at) ? belowCounter(context, y, caption) : y)
        }
      }
    },
  }
}

function saidOf(context: StageContext, event: ShiftEvent) {
  const { places, play } = context
  const atDial = (ticket: number): Point => {
    const { dial } = places.cooks[play.room.tickets[ticket]?.cook ?? NONE] ?? {}
    const { left, top } = places.plan.counter
    return dial ? { x: dial.x, y: dial.y - 20 } : { x: left + 120, y: top - 40 }
  }
  switch (event.type) {
    case 'pullRefused':
      return { words: t('roomRules.onPlate'), at: atDial(event.ticket) }
    case 'pullDone':
      return { words: t('roomRules.pulled'), at: atDial(event.ticket) }
    case 'dishWasted':
      return { words: t('roomRules.wasted'), at: atDial(event.ticket) }
    case 'ticketRefused':
      return { words: t('roomRules.notYet'), at: atDial(NONE) }
    case 'oversold':
      return { words: t('roomRules.oversold'), at: overTable(places, event.table, 150) }
    case 'customerLeft':
      return turnedAway(context, event.table)
    default:
      return null
  }
}

/** Who has not come in yet goes again. */
function turnedAway({ places }: StageContext, table: number) {
  if (tableAt(places, table)) return null
  const { x, y, scale } = places.queue
  return { words: t('roomRules.turnedAway'), at: { x: x + 60, y: y - 150 * scale } }
}
