// For the browser's compiler all pictures have one shape, and so have all boxes, all drawings and all words.
// Phaser gives a picture most of what it knows of itself only when that is changed for the first time, so that
// a room has pictures of fifteen shapes, and whatever is asked of each in every frame is looked up instead of
// read.
import type { GameObjects } from 'phaser'

type Picture = GameObjects.Image | GameObjects.Text
type Drawn = Picture | GameObjects.Container | GameObjects.Graphics

/** The same picture, with all that it gets later its own from the first. */
export function shapedPicture<T extends Picture>(picture: T): T {
  const own = fieldsOf(shaped(picture))
  const inherited = own // read, a field may be Phaser's default for all; set, it is its own
  own['_alphaTL'] = inherited['_alphaTL']
  own['_alphaTR'] = inherited['_alphaTR']
  own['_alphaBL'] = inherited['_alphaBL']
  own['_alphaBR'] = inherited['_alphaBR']
  own['flipX'] = inherited['flipX']
  own['flipY'] = inherited['flipY']
  own['tintTopLeft'] = inherited['tintTopLeft']
  return picture
}

/**
 * The same thing, with what everything drawn gets later its own from the first. Each is written out: where
 * a dozen names are computed, V8 makes the picture a hash table, and a frame takes a fifth longer.
 */
export function shaped<T extends Drawn>(drawn: T): T {
  const own = fieldsOf(drawn)
  const inherited = own
  own['_visible'] = inherited['_visible']
  own['_depth'] = inherited['_depth']
  own['_scaleX'] = inherited['_scaleX']
  own['_scaleY'] = inherited['_scaleY']
  own['_rotation'] = inherited['_rotation']
  own['_alpha'] = inherited['_alpha']
  own['scrollFactorX'] = inherited['scrollFactorX']
  own['scrollFactorY'] = inherited['scrollFactorY']
  own['renderCanvas'] = inherited['renderCanvas'] // which scatter.ts changes
  return drawn
}

function fieldsOf(drawn: Drawn): Record<string, unknown> {
  return drawn as unknown as Record<string, unknown>
}
