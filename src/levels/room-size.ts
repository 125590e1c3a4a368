// The size of the drawn room: nearly square, or upright where the place for it is upright.

/** In room units. */
export type RoomSize = { readonly width: number; readonly height: number }

export const WIDE: RoomSize = { width: 1000, height: 860 }

const TURNS_BELOW = 0.95 // width of the place by its height; every upright room is narrower
const UPRIGHT_WIDTH = 600
const PIXEL = 2 // units, to which a place is exact
const UPRIGHT_HEIGHT = { least: 740, most: 1040, step: 10 } as const

/** The room for a place of this size, CSS pixels. For the place it then fills it is the same again. */
export function roomFor(width: number, height: number): RoomSize {
  if (width >= height * TURNS_BELOW) return WIDE
  const { least, most, step } = UPRIGHT_HEIGHT
  const whole = (UPRIGHT_WIDTH * height) / width
  const fitting = Math.floor((whole + PIXEL) / step) * step // never narrower than its place
  return { width: UPRIGHT_WIDTH, height: Math.max(least, Math.min(most, fitting)) }
}

export function isUpright({ width, height }: RoomSize): boolean {
  return width < height
}
