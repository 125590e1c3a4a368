// The public interface of the stage. It weighs next to nothing; the stage itself, with Phaser, and its pictures
// are fetched side by side when there is a stage to be.
import type { Play } from '../play/index.ts'
import { fetchPictures } from './pictures.ts'
import { artFor } from './scale.ts'
import type { StageUse } from './scale.ts'

export type StageOptions = {
  readonly parent: HTMLElement
  readonly as: StageUse // what will be shown first: its pictures are fetched
  readonly reducedMotion: () => boolean
  /** Whether the numbers are to be read from the back of a large room. */
  readonly projected: () => boolean
  /** Whether whoever is played against is to be seen. */
  readonly ghosts: () => boolean
  /** The pointer is over another station, or over none any more. */
  readonly onHover: (station: number | null) => void
}

export type Stage = {
  /** Show this shift; `backdrop` covers the parent and takes no input, otherwise the room is contained and playable. */
  show(play: Play, as: StageUse): void
  /** Draw a ring around this station, or around none. */
  point(station: number | null): void
  destroy(): void
}

/** Rejects with Error('noCanvas') where neither WebGL nor canvas works. */
export async function createStage(options: StageOptions): Promise<Stage> {
  // A guess: the place the room will have is not known yet, and is no larger than the window.
  const scale = artFor(options.as, innerWidth, innerHeight, devicePixelRatio)
  fetchPictures(scale).catch(() => {}) // the stage asks again, and tells
  const { openStage } = await import('./stage.ts')
  return openStage(options)
}
