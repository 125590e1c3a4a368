// How much patience is left, said twice: a bar, and a face for whoever cannot tell its colour.
import type { GameObjects } from 'phaser'
import { moodOf, toneOf } from '../colours.ts'
import { approach, clamp01 } from '../ease.ts'
import { picture, reframe, wave } from '../show.ts'
import type { Show } from '../show.ts'

export type Mood = {
  readonly box: GameObjects.Container
  /** `who` tells one customer from the next, who brings a bar of its own. */
  update(patience: number, who: number): void
}

const BAR = 104 // units of the fill
const SWELL = 260 // ms a new face stays swollen

type Kind = {
  readonly faceScale?: number // for bars drawn so small that their face needs to be larger
  readonly lies?: boolean // in a track that is part of the picture below
}

export function createMood(show: Show, { faceScale = 0.92, lies = false }: Kind = {}): Mood {
  const { scene, clock } = show
  const track = picture(scene, 'bar-track', -10, 0)
  const fill = picture(scene, 'bar-green', -10 - BAR / 2, 0).setOrigin(0, 0.5)
  const face = picture(scene, 'mood-5', 58, 0)
  const box = scene.add.container(0, 0, [track, fill, face])
  let shown = 0
  let owner = Number.NaN
  let mood = ''
  let changed = -SWELL
  return {
    box,
    update(patience, who) {
      if (who !== owner) shown = patience
      shown = approach(shown * 100, patience * 100, 90, clock.passed) / 100
      const next = moodOf(patience)
      if (next !== mood) changed = who === owner ? clock.beat : -SWELL
      mood = next
      owner = who
      reframe(fill, `bar-${toneOf(patience)}`)
      reframe(face, mood)
      fill.setScale(Math.max(0.02, clamp01(shown)), show.swell())
      const swell = show.calm() ? 0 : 0.35 * clamp01(1 - (clock.beat - changed) / SWELL)
      face.setScale(faceScale * (1 + swell) * show.swell())
      track.setVisible(!lies || show.swell() !== 1).setScale(1, show.swell())
      face.setRotation(patience <= 0.25 ? 0.12 * wave(show, 420) : 0)
    },
  }
}
