// How much patience is left, said twice: a bar, and a face for whoever cannot tell its colour.
import type { GameObjects } from 'phaser'
import { moodOf, toneOf } from '../colours.ts'
import { approach, arc, clamp01, out, share } from '../ease.ts'
import { framesOf, picture, reframe, wave } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import type { Group } from './group.ts'

export type Mood = {
  readonly parts: readonly GameObjects.Image[]
  /** `who` tells one customer from the next, who brings a bar of its own. */
  update(patience: number, who: number, isFed?: boolean): void
  hide(): void
}

const BAR = 104 // units of the fill
const bars = framesOf('bar')
const SWELL = 620 // ms a new face stays swollen
const SWOLLEN = 0.95 // how much larger it is then
const FACE = 34 / 56 // of the packed faces, to be drawn 34 units wide at scale 1

const FED = 0.45 // patience that the face of somebody who eats shows at least

type Kind = {
  readonly faceScale?: number // for bars drawn so small that their face needs to be larger
  readonly y?: number
  readonly larger?: number // how many times as long and high the bar is, where tables are small
  readonly lies?: boolean // in a track that is part of the picture below
}

export function createMood(context: StageContext, group: Group, kind: Kind = {}): Mood {
  const { scene, clock } = context
  const { faceScale = 1.12, y = 0, larger = 1, lies = false } = kind
  const track = picture(scene, 'bar-track')
  const fill = picture(scene, 'bar-green').setOrigin(0, 0.5)
  const face = picture(scene, 'mood-5')
  const parts = [track, fill, face]
  const half = (BAR / 2) * larger
  const was = { x: Number.NaN, y: 0, swell: 0, puff: 0 } // track and face, as placed last
  let shown = 0
  let owner = Number.NaN
  let mood = ''
  let changed = -SWELL
  return {
    parts,
    hide() {
      for (const part of parts) part.setVisible(false)
      was.x = Number.NaN
    },
    update(patience, who, isFed = false) {
      if (who !== owner) shown = patience
      shown = approach(shown * 100, patience * 100, 90, clock.passed) / 100
      const next = isFed ? fedMood(patience) : moodOf(patience)
      if (next !== mood) changed = who === owner ? clock.beat : -SWELL
      mood = next
      owner = who
      reframe(fill, bars(toneOf(patience)))
      reframe(face, mood)
      const swell = context.numberScale() * larger
      const puff = context.calm() ? 0 : SWOLLEN * arc(out(share(clock.beat, changed, SWELL)))
      group.put(fill, -10 - half, y, Math.max(0.02, clamp01(shown)) * larger, swell)
      tremble(face, patience <= 0.25 && !isFed ? 0.12 * wave(context, 420) : 0)
      if (was.x === group.x && was.y === group.y && was.swell === swell && was.puff === puff) return
      Object.assign(was, { x: group.x, y: group.y, swell, puff })
      group.put(track, -10, y, larger, swell)
      group.put(face, half + 6, y, FACE * faceScale * (1 + puff) * swell)
      for (const part of parts) part.setVisible(part !== track || !lies || swell !== 1)
    },
  }
}

function tremble(face: GameObjects.Image, by: number): void {
  if (face.rotation !== by) face.setRotation(by)
}

/** Whoever eats is glad of it, and gladder who has not waited long. */
function fedMood(patience: number): string {
  return moodOf(Math.max(patience, FED) + FED / 2)
}
