// The bar: a small counter with a cup on it, which steams while a drink is made.
import { steam } from '../effects/recipes.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const STEAM_EVERY = 420 // ms

const puff = (beat: number): number => Math.floor(beat / STEAM_EVERY)

export function createBar(context: StageContext): View {
  const { scene, play, places, clock, particles, calm, shakes } = context
  const { bar } = places
  if (!bar) return { update() {} }
  const { x, y, station } = bar
  const desk = picture(scene, 'counter', x, y + 12).setScale(0.26, 0.8)
  desk.setDepth(depth.floor(y))
  const cup = picture(scene, 'hot-beverage', x, y - 34).setScale(0.8)
  cup.setDepth(depth.floor(y) + 0.5)
  return {
    update() {
      for (const image of [desk, cup]) image.setX(x + shakes.offset(station))
      const isBusy = play.room.waiters.some(({ doing }) => doing.kind === 'making')
      if (!isBusy || calm() || puff(clock.beat) === puff(clock.beat - clock.passed)) return
      steam(particles, { x, y: y - 60 }, depth.floor(y) + 1)
    },
  }
}
