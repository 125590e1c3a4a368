// What does not change during a shift: the room, the counter, the signs and the plants.
import type { GameObjects } from 'phaser'
import { KITCHEN } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { ROOM } from '../art.ts'
import { colours } from '../colours.ts'
import { FONT } from '../font.ts'
import { counter } from '../layout.ts'
import { depth, picture, wave } from '../show.ts'
import type { Show, View } from '../show.ts'

/** Where their shadows lie in the drawing of the room. */
const plants = [
  { x: 64, y: 304 },
  { x: 940, y: 304 },
  { x: 34, y: 852 },
  { x: 968, y: 854 },
] as const

export function createFurnishing(show: Show, sharpness: number): View {
  const { scene } = show
  scene.add.image(0, 0, ROOM).setOrigin(0).setDepth(depth.wall)
  const sign = write(show, t('room.sign'), counter.x, 36, 29, colours.butter, sharpness)
  sign.setDepth(depth.wall + 1)
  const desk = picture(scene, 'counter', counter.x, counter.y + 4).setDepth(depth.counter)
  const size = 17 * show.swell()
  const orders = write(show, t('room.orders'), 240, 238, size, colours.butter, sharpness)
  const ready = write(show, t('room.ready'), 738, 238, size, colours.butter, sharpness)
  for (const text of [orders, ready]) text.setDepth(depth.counter + 1)
  const pots = plants.map(({ x, y }) =>
    picture(scene, 'potted-plant', x, y).setOrigin(0.5, 1).setDepth(depth.floor(y)),
  )
  return {
    update() {
      desk.setX(counter.x + show.shakes.offset(KITCHEN))
      pots.forEach((pot, index) =>
        pot.setScale(0.8, 0.8 * (1 + 0.012 * wave(show, 3200, index / 3))),
      )
    },
  }
}

/** A text that fits 200 units; `sharpness` is its pixels per unit. */
export function write(
  { scene }: Show,
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
  const text = scene.add.text(x, y, words, style).setOrigin(0.5)
  text.setResolution(sharpness).setPadding(2, 2)
  return text.width > 200 ? text.setScale(200 / text.width) : text
}
