// Pictures placed from one point and drawn at one scale. A container does that too, but in every
// frame it costs as much as several pictures.
import type { GameObjects } from 'phaser'

export type Group = {
  x: number
  y: number
  scale: number
  /** Moves its point here; returns whether it was elsewhere. */
  moveTo(x: number, y: number): boolean
  /** Counted from the group's point, in its scale. */
  put(image: GameObjects.Image, x: number, y: number, scaleX?: number, scaleY?: number): void
}

export function createGroup(x = 0, y = 0, scale = 1): Group {
  const group: Group = {
    x,
    y,
    scale,
    moveTo(toX, toY) {
      if (group.x === toX && group.y === toY) return false
      group.x = toX
      group.y = toY
      return true
    },
    put(image, dx, dy, scaleX = 1, scaleY = scaleX) {
      image.setPosition(group.x + dx * group.scale, group.y + dy * group.scale)
      image.setScale(scaleX * group.scale, scaleY * group.scale)
    },
  }
  return group
}
