// Pictures of one shape for the browser's compiler. Phaser gives a picture most of what it knows of
// itself only when that is changed for the first time, so that a room has pictures of fifteen shapes, and
// whatever is asked of each in every frame is looked up instead of read.
import type { GameObjects } from 'phaser'

/**
 * The same picture, with all that it gets later its own from the first. Each is written out: where a dozen
 * names are computed, V8 makes the picture a hash table, and a frame takes a third longer.
 */
export function shaped<T extends GameObjects.Image | GameObjects.Text>(picture: T): T {
  const own = picture as unknown as Record<string, unknown>
  const now = own
  own['_visible'] = now['_visible']
  own['_depth'] = now['_depth']
  own['_scaleX'] = now['_scaleX']
  own['_scaleY'] = now['_scaleY']
  own['_rotation'] = now['_rotation']
  own['_alpha'] = now['_alpha']
  own['_alphaTL'] = now['_alphaTL']
  own['_alphaTR'] = now['_alphaTR']
  own['_alphaBL'] = now['_alphaBL']
  own['_alphaBR'] = now['_alphaBR']
  own['flipX'] = now['flipX']
  own['flipY'] = now['flipY']
  own['tintTopLeft'] = now['tintTopLeft']
  own['scrollFactorX'] = now['scrollFactorX']
  own['scrollFactorY'] = now['scrollFactorY']
  own['renderCanvas'] = now['renderCanvas'] // which scatter.ts changes
  return picture
}
