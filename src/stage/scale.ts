// How large the room is drawn, and with which pictures. Small on purpose: the stage's door knows
// it before the stage has come.
import { isUpright, roomFor, WIDE } from '../levels/index.ts'
import type { RoomSize } from '../levels/index.ts'

/** A shift is played; a backdrop is what words stand in front of, in the wide room always. */
export type StageUse = 'shift' | 'backdrop'

const MAX_DENSITY = 2.5
const FINE_ART_FROM = 1.15 // device pixels per room unit
const FINE_UPRIGHT_FROM = 1.75 // on a phone the finer set takes longer to come than it is worth
const FINE_BACKDROP_FROM = 1.5 // no phone's is drawn larger

/** The set of pictures for a room in a place of this size, in CSS pixels. */
export function artFor(as: StageUse, width: number, height: number, pixelRatio: number): 1 | 2 {
  const room = roomOf(as, width, height)
  return artScaleOf(as, room, cssScaleOf(room, width, height) * densityOf(pixelRatio))
}

export function artScaleOf(as: StageUse, room: RoomSize, pixels: number): 1 | 2 {
  const fineFrom = isUpright(room) ? FINE_UPRIGHT_FROM : FINE_ART_FROM
  return pixels > (as === 'shift' ? fineFrom : FINE_BACKDROP_FROM) ? 2 : 1
}

/** The room that is drawn in a place of this size. */
export function roomOf(as: StageUse, width: number, height: number): RoomSize {
  return as === 'shift' ? roomFor(width, height) : WIDE
}

/** The room is seen whole. */
export function cssScaleOf(room: RoomSize, width: number, height: number): number {
  return Math.min(width / room.width, height / room.height)
}

export function densityOf(pixelRatio: number): number {
  return Math.min(pixelRatio || 1, MAX_DENSITY)
}
