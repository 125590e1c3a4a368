// How large the room is drawn, and with which pictures. Small on purpose: the stage's door knows
// it before the stage has come.
import { isUpright, roomFor, WIDE } from '../levels/index.ts'
import type { RoomSize } from '../levels/index.ts'

/** A shift is seen whole, in its place; a backdrop covers its place and is blurred. */
export type StageUse = 'shift' | 'backdrop'

const MAX_DENSITY = 2.5
const FINE_ART_FROM = 1.15 // device pixels per room unit
const FINE_UPRIGHT_FROM = 1.75 // on a phone the finer set takes longer to come than it is worth

/** The set of pictures for a room in a place of this size, in CSS pixels. */
export function artFor(as: StageUse, width: number, height: number, pixelRatio: number): 1 | 2 {
  const room = roomOf(as, width, height)
  return artScaleOf(as, room, cssScaleOf(as, room, width, height) * densityOf(pixelRatio))
}

export function artScaleOf(as: StageUse, room: RoomSize, pixels: number): 1 | 2 {
  return as === 'shift' && pixels > (isUpright(room) ? FINE_UPRIGHT_FROM : FINE_ART_FROM) ? 2 : 1
}

/** The room that is drawn in a place of this size. */
export function roomOf(as: StageUse, width: number, height: number): RoomSize {
  return as === 'shift' ? roomFor(width, height) : WIDE
}

/** A shift is seen whole; a backdrop covers its place. */
export function cssScaleOf(as: StageUse, room: RoomSize, width: number, height: number): number {
  const pick = as === 'shift' ? Math.min : Math.max
  return pick(width / room.width, height / room.height)
}

export function densityOf(pixelRatio: number): number {
  return Math.min(pixelRatio || 1, MAX_DENSITY)
}
