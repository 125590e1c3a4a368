// "+82": pops at the table where the dish landed. From there a copy on the page flies to the score.
import type { GameObjects } from 'phaser'
import type { Point } from '../../sim/index.ts'
import { back, clamp01, share } from '../ease.ts'
import { shaped } from '../shape.ts'
import { depth, picture, reframe } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const STAY = 620 // ms at the table
const FADE = 200
const SIGNS = 4

export type Points = View & { pop(points: number, at: Point): void }

type Sum = {
  box: GameObjects.Container
  digits: readonly GameObjects.Image[]
  from: Point
  since: number
}

export function createPoints(context: StageContext): Points {
  const { scene, clock } = context
  const free: Sum[] = []
  const shown: Sum[] = []
  const make = (): Sum => {
    const digits = Array.from({ length: SIGNS }, () => picture(scene, 'points-0'))
    const box = shaped(scene.add.container(0, 0, digits)).setDepth(depth.points)
    return { box, digits, from: { x: 0, y: 0 }, since: 0 }
  }
  return {
    pop(points, at) {
      const sum = free.pop() ?? make()
      Object.assign(sum, { from: at, since: clock.beat })
      writeNumber(sum.digits, `+${points}`)
      shown.push(sum)
    },
    update() {
      for (let index = shown.length - 1; index >= 0; index--) {
        const sum = shown[index]
        if (!sum || show(context, sum)) continue
        sum.box.setVisible(false)
        free.push(sum)
        shown.splice(index, 1)
      }
    },
  }
}

function writeNumber(digits: readonly GameObjects.Image[], text: string): void {
  const signs = text.slice(0, SIGNS).split('')
  let x = 0
  digits.forEach((digit, index) => {
    const sign = signs[index]
    digit.setVisible(sign !== undefined)
    if (sign === undefined) return
    reframe(digit, `points-${sign}`)
    const half = sign === '1' ? 7 : 9.5
    digit.setX(x + half)
    x += half * 2
  })
  for (const digit of digits) digit.x -= x / 2
}

/** False when its time is over. */
function show({ clock, calm, numberScale }: StageContext, { box, from, since }: Sum): boolean {
  const stay = share(clock.beat, since, STAY)
  const gone = share(clock.beat, since + STAY, FADE)
  if (gone >= 1) return false
  const [rise, pop] = calm() ? [0, 1] : [16 * stay, back(clamp01(stay * 3))]
  const alpha = calm() ? clamp01(stay * 6) : 1
  box.setVisible(true).setPosition(from.x, from.y - rise)
  box.setScale(numberScale() * pop).setAlpha(alpha * (1 - gone))
  return true
}
