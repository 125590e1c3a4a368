// One customer on two legs, with what it may carry along: patience, an anger mark, a wave.
import type { GameObjects } from 'phaser'
import { picture, reframe, wave } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import { createGroup } from './group.ts'
import { createMood } from './mood.ts'

export type PersonFigure = {
  readonly box: GameObjects.Container
  dress(look: string, tint: number | null): void
  walk(walks: boolean, stamps: boolean): void
  mood(patience: number | null, who: number): void
  sign(frame: 'anger-symbol' | 'waving-hand' | null): void
}

export function createPersonFigure(context: StageContext): PersonFigure {
  const { scene } = context
  const { queue } = context.places
  const shadow = picture(scene, 'shadow', 0, -2).setScale(0.42, 0.5).setAlpha(0.8)
  const legs = [-10, 10].map((x) => picture(scene, 'waiter-leg', x, -36).setOrigin(0.5, 0))
  legs[1]?.setFlipX(true)
  const bust = picture(scene, 'puff', 0, -22).setOrigin(0.5, 1)
  const sign = picture(scene, 'anger-symbol', 34, -104)
  const mood = createMood(context, createGroup(), { faceScale: 1.3 })
  const bar = scene.add.container(4, -queue.bar, [...mood.parts]).setScale(queue.barScale, 0.9)
  const box = scene.add.container(0, 0, [shadow, ...legs, bust, sign, bar])
  return {
    box,
    dress(look, tint) {
      reframe(bust, look)
      if (tint === null) bust.clearTint()
      else bust.setTint(tint)
    },
    walk(walks, stamps) {
      const step = walks ? wave(context, stamps ? 300 : 360) : 0
      legs.forEach((leg, index) => leg.setY(-36 - Math.max(0, (index === 0 ? step : -step) * 9)))
      bust.setY(-22 - Math.abs(step) * (stamps ? 7 : 5)).setRotation(step * (stamps ? 0.09 : 0.05))
    },
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
