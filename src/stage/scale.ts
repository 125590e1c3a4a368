// How large the room is drawn, and with which pictures. Small on purpose: the stage's door knows
// it before the stage has come.

export const ROOM_WIDTH = 1000 // room units
export const ROOM_HEIGHT = 860

/** A shift is seen whole, in its place; a backdrop covers its place and is blurred. */
export type StageUse = 'shift' | 'backdrop'

const MAX_DENSITY = 2.5
const FINE_ART_FROM = 1.15 // device pixels per room unit

/** The set of pictures for a room in a place of this size, in CSS pixels. */
export function artFor(as: StageUse, width: number, height: number, pixelRatio: number): 1 | 2 {
  return artScaleOf(as, cssScaleOf(as, width, height) * densityOf(pixelRatio))
}

export function artScaleOf(as: StageUse, pixels: number): 1 | 2 {
  return as === 'shift' && pixels > FINE_ART_FROM ? 2 : 1
}

/** A shift is seen whole; a backdrop covers its place. */
export function cssScaleOf(as: StageUse, width: number, height: number): number {
  const pick = as === 'shift' ? Math.min : Math.max
  return pick(width / ROOM_WIDTH, height / ROOM_HEIGHT)
}

export function densityOf(pixelRatio: number): number {
  return Math.min(pixelRatio || 1, MAX_DENSITY)
}
