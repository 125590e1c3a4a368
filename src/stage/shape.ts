// Pictures of one shape for the browser's compiler. Phaser gives a picture most of what it knows of
// itself only when that is changed for the first time, so that a room has pictures of fifteen shapes, and
// whatever is asked of each in every frame is looked up instead of read.
import type { GameObjects } from 'phaser'

/** What pictures get later, in the order in which each gets it now. */
export const late = [
  '_visible',
  '_depth',
  '_scaleX',
  '_scaleY',
  '_rotation',
  '_alpha',
  '_alphaTL',
  '_alphaTR',
  '_alphaBL',
  '_alphaBR',
  'flipX',
  'flipY',
  'tintTopLeft',
  'scrollFactorX',
  'scrollFactorY',
] as const

/** The same picture, with all of it its own from the first. */
export function shaped(image: GameObjects.Image): GameObjects.Image {
  for (const name of late) Reflect.set(image, name, Reflect.get(image, name))
  return image
}
