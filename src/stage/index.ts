// The public interface of the stage. It weighs next to nothing; the stage itself, with Phaser, and its pictures
// are fetched side by side when there is a stage to be.
import { fetchPictures } from './pictures.ts'
import { artFor } from './scale.ts'
import type { Skin } from '../venues/index.ts'
import type { Stage, StageOptions } from './stage.ts'

export type { StageUse } from './scale.ts'
export type { Stage, StageOptions } from './stage.ts'

/** Ask for the stage and the pictures before there is anything to show on it. */
export function fetchStage(as: StageOptions['as'], skin: Skin | null = null): void {
  // A guess: the place the room will have is not known yet, and is no larger than the window.
  const scale = artFor(as, innerWidth, innerHeight, devicePixelRatio)
  fetchPictures(scale, skin).catch(() => {}) // whoever opens the stage asks again, and tells
  import('./stage.ts').catch(() => {})
}

/** Rejects with Error('noCanvas') where nothing can be drawn on a canvas. */
export async function createStage(options: StageOptions): Promise<Stage> {
  fetchStage(options.as)
  const { openStage } = await import('./stage.ts')
  return openStage(options)
}
