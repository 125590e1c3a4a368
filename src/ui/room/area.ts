// Lays an element over a part of the room, however large the room is.
import type { CSSProperties } from 'react'
import type { Area, RoomSize } from '../../levels/index.ts'

const CENT = 100

/** The style of an element of the room's box that covers `area`, room units. */
export function placed({ width, height }: RoomSize, area: Area): CSSProperties {
  return {
    left: `${(area.left / width) * CENT}%`,
    top: `${(area.top / height) * CENT}%`,
    width: `${(area.width / width) * CENT}%`,
    height: `${(area.height / height) * CENT}%`,
  }
}
