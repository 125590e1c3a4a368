// One customer on two legs, with what it may carry along: patience, an anger mark, a wave.
import type { GameObjects } from 'phaser'
import { approach } from '../ease.ts'
import { shaped } from '../shape.ts'
import { framesOf, picture, reframe, tint, wave } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import { createGroup } from './group.ts'
import { createMood } from './mood.ts'

const STRIDE = 0.45 // radians a leg swings at most
const SWING = 0.4 // the same of an arm
const LEAN = 0.1 // towards the way
const WAIST = -22 // units from the feet to where the bust ends
const sleeves = framesOf('sleeve')

/** How somebody walks: not at all, or to a side, from -1 for left to 1. */
type Gait = { readonly walks: boolean; readonly way: number; readonly stamps: boolean }

export type PersonFigure = {
  readonly box: GameObjects.Container
  dress(look: string, colour: number): void
  /** `isNew` has nothing to turn from. */
  walk(gait: Gait, isNew: boolean): void
  mood(patience: number | null, who: number): void
  sign(frame: 'anger-symbol' | 'waving-hand' | null): void
}

export function createPersonFigure(context: StageContext): PersonFigure {
  const { scene } = context
  const { queue } = context.places
  const shadow = picture(scene, 'shadow', 0, -2).setScale(0.42, 0.5).setAlpha(0.8)
  const legs = [-10, 10].map((x) => picture(scene, 'waiter-leg', x, -36).setOrigin(0.5, 0))
  const arms = [-22, 22].map((x) => {
    return picture(scene, 'sleeve', x, -46).setOrigin(0.5, 0.94).setScale(0.62, 0.74)
  })
  const bust = picture(scene, 'puff', 0, WAIST).setOrigin(0.5, 1)
  const sign = picture(scene, 'anger-symbol', 34, -104)
  const mood = createMood(context, createGroup(), { faceScale: 1.3 })
  const bar = shaped(scene.add.container(4, -queue.bar, [...mood.parts])).setScale(
    queue.barScale,
    0.9,
  )
  const box = shaped(scene.add.container(0, 0, [shadow, ...legs, ...arms, bust, sign, bar]))
  return {
    box,
    dress(look, colour) {
      reframe(bust, look)
      for (const arm of arms) reframe(arm, sleeves(look))
      for (const part of [bust, ...arms]) tint(part, colour)
    },
    walk: createWalk(context, { legs, arms, bust }),
    mood(patience, who) {
      bar.setVisible(patience !== null)
      if (patience !== null) mood.update(patience, who)
    },
    sign(frame) {
      sign.setVisible(frame !== null)
      if (!frame) return
      reframe(sign, frame)
      if (frame === 'waving-hand') sign.setRotation(0.35 * wave(context, 420)).setScale(0.9)
      else sign.setRotation(0).setScale(0.9 + 0.12 * wave(context, 300))
    },
  }
}

type Limbs = {
  readonly legs: readonly GameObjects.Image[]
  readonly arms: readonly GameObjects.Image[]
  readonly bust: GameObjects.Image
}

function createWalk(context: StageContext, { legs, arms, bust }: Limbs): PersonFigure['walk'] {
  let facing = 1
  return ({ walks, way, stamps }, isNew) => {
    const step = walks ? wave(context, stamps ? 300 : 360) : 0
    const side = way === 0 ? Math.sign(facing) || 1 : Math.sign(way)
    if (context.calm() || isNew) facing = side
    else facing = approach(facing * 100, side * 100, 45, context.clock.passed) / 100
    legs.forEach((leg, index) => {
      const stride = index === 0 ? step : -step
      leg.setY(-36 - Math.max(0, stride) * 8).setRotation(-STRIDE * stride * way)
      leg.setFlipX(way === 0 ? index > 0 : way < 0)
    })
    arms.forEach((arm, index) => {
      arm.setVisible(walks)
      const swing = (index === 0 ? -step : step) * SWING
      arm.setRotation(Math.PI + swing + (index === 0 ? 0.12 : -0.12))
    })
    bust.setFlipX(facing < 0).setScale(0.4 + 0.6 * Math.abs(facing), 1)
    const lean = walks ? LEAN * way : 0
    bust
      .setY(WAIST - Math.abs(step) * (stamps ? 7 : 4))
      .setRotation(lean + step * (stamps ? 0.09 : 0.04))
  }
}
