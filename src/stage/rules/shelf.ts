// The shelf: what is on it, how many of each are left without a tag, and how many tags hang there.
import { goodsLeft, tagsOn } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { depth, hasPicture, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption, LINE } from './caption.ts'

const SHELF = 'shelf' // only the shop's art has one
const GAP = 74 // units from one thing to the next
const THING = { y: -30, scale: 0.7 } as const
const WORDS = -82 // above the things: whoever is at the shelf stands before it
const NARROW = 24 // units high: words beside each other would touch, and the number alone is shown

export function createShelf(context: StageContext, sharpness: number): View {
  const { scene, play, places, shakes } = context
  const { shelf } = places
  const goods = play.room.specials?.shelf?.goods ?? []
  if (!shelf || goods.length === 0) return { update() {} }
  const { x, y, station } = shelf
  const desk = hasPicture(scene, SHELF)
    ? picture(scene, SHELF, x, y - 12)
    : picture(scene, 'counter', x, y + 12).setScale(0.34, 0.8)
  desk.setDepth(depth.floor(y))
  const things = goods.map(({ dish }, nth) => {
    const left = x + (nth - (goods.length - 1) / 2) * GAP
    const image = picture(scene, dish, left, y + THING.y).setScale(THING.scale)
    return {
      dish,
      x: left,
      image: image.setDepth(depth.floor(y) + 0.5),
      left: createCaption(context, sharpness, colours.cream),
      tags: createCaption(context, sharpness),
    }
  })
  return {
    update() {
      const seen = { level: play.level, state: play.room }
      desk.setX(x + shakes.offset(station))
      for (const { dish, x: at, image, left, tags } of things) {
        const count = goodsLeft(seen, dish)
        const hung = tagsOn(play.room, dish)
        image.setX(at + shakes.offset(station)).setAlpha(count + hung > 0 ? 1 : 0.3)
        const words = count > 0 ? t('roomRules.left', { number: number(count) }) : soldOut(hung)
        const isNarrow = left.height() > NARROW
        left.show(isNarrow ? number(count) : words, at, y + WORDS)
        const above = y + WORDS - LINE * left.height()
        if (hung > 0) tags.show(t('roomRules.tags', { count: hung }), at, above)
        else tags.hide()
      }
    },
  }
}

/** What has only tags left is not gone yet. */
function soldOut(hung: number): string {
  return hung > 0 ? t('roomRules.left', { number: number(0) }) : t('roomRules.soldOut')
}
