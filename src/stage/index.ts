// The public interface of the stage. It weighs next to nothing; the stage itself, with Phaser, and its pictures
// are fetched side by side when there is a stage to be.
import { fetchPictures } from './pictures.ts'
import { artFor } from './scale.ts'
import type { Stage, StageOptions } from './stage.ts'

export type { Stage, StageOptions } from './stage.ts'

/** Rejects with Error('noCanvas') where neither WebGL nor canvas works. */
export async function createStage(options: StageOptions): Promise<Stage> {
  // A guess: the place the room will have is not known yet, and is no larger than the window.
  const scale = artFor(options.as, innerWidth, innerHeight, devicePixelRatio)
  fetchPictures(scale).catch(() => {}) // the stage asks again, and tells
  const { openStage } = await import('./stage.ts')
  return openStage(options)
}
