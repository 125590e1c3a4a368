// A rail that takes only so many tickets: a place for each, and a word once all are taken.
import { counterShare, railSlot } from '../../levels/index.ts'
import { railLength, railTakes } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { shaped } from '../shape.ts'
import { depth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'

const PLACE = { width: 28, height: 38, corner: 4 } as const // of a ticket
const LINE = 0x6d8793
const BESIDE = 176 // units of the wide room's counter, from its left end: right of its sign

export function createRail(context: StageContext, sharpness: number): View {
  const { play, places, scene } = context
  const { level } = play
  if (railLength({ level, state: play.room }) === null) return { update() {} }
  const free = shaped(scene.add.graphics()).setDepth(depth.pass - 1)
  const words = createCaption(context, sharpness)
  return {
    update() {
      const { room } = play
      const { counter } = places.plan
      const limit = railLength({ level, state: room }) ?? 0
      free.clear()
      free.lineStyle(2.5, LINE, 0.8)
      for (let nth = room.rail.length; nth < limit; nth++) {
        const { x, y } = railSlot(counter, nth, limit)
        const { width, height, corner } = PLACE
        free.strokeRoundedRect(x - width / 2, y - height / 2 - 3, width, height, corner)
      }
      const given = { number: room.rail.length, total: limit }
      const isFull = !railTakes({ level, state: room })
      const said = t(isFull ? 'roomRules.railFull' : 'roomRules.rail', given)
      words.show(said, counter.left + BESIDE * counterShare(counter), counter.y + 26)
    },
  }
}
