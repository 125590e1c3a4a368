// What hardly changes during a shift: the room, and the counter with its signs.
import type { GameObjects } from 'phaser'
import { counterShare } from '../../levels/index.ts'
import { t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { FONT } from '../font.ts'
import { drawGround } from '../ground.ts'
import { readyX } from '../layout.ts'
import { shapedPicture } from '../shape.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const BORDER = 14 // units of the counter's front that stay free beside its words

export function createFurnishing(context: StageContext, sharpness: number): View {
  const { scene, places } = context
  const { counter, lift } = places.plan
  const share = counterShare(counter) // of its picture
  shapedPicture(scene.add.image(0, 0, drawGround(scene, places)))
    .setOrigin(0)
    .setDepth(depth.wall)
  const sign = write(context, t('room.sign'), counter.x, 36, 29, colours.butter, sharpness)
  sign.setDepth(depth.wall + 1).setVisible(lift === 0)
  const desk = picture(scene, 'counter', counter.x, counter.y + 4).setDepth(depth.counter)
  desk.setScale(share, 1)
  const size = 17 * context.numberScale()
  const y = counter.y + 26
  const orders = write(
    context,
    t('room.orders'),
    counter.left + 80 * share,
    y,
    size,
    colours.butter,
    sharpness,
  )
  const ready = write(context, t('room.ready'), 0, y, size, colours.butter, sharpness)
  orders.setX(Math.max(orders.x, counter.left + BORDER + orders.displayWidth / 2)) // a long word, a short counter
  ready.setX(readyX(context.play.level.floor, places.plan, ready.displayWidth / 2))
  for (const text of [orders, ready]) text.setDepth(depth.counter + 1)
  return {
    update() {
      desk.setX(counter.x + context.shakes.offset(places.pass))
    },
  }
}

/** A text that fits 200 units; `sharpness` is its pixels per unit. */
export function write(
  { scene }: StageContext,
  words: string,
  x: number,
  y: number,
  size: number,
  color: string,
  sharpness: number,
): GameObjects.Text {
  // Phaser's own test string has letters that only the whole typeface has, which would be fetched.
  const measured = { testString: '|MÉqgy' }
  const style = { fontFamily: FONT, fontSize: `${size}px`, fontStyle: '600', color, ...measured }
  const text = shapedPicture(scene.add.text(x, y, words, style)).setOrigin(0.5)
  text.setResolution(sharpness).setPadding(2, 2)
  return text.width > 200 ? text.setScale(200 / text.width) : text
}
