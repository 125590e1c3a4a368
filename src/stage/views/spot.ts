// A place for a ticket or its dish, and how it is seen there.
import type { Point } from '../../sim/index.ts'
import type { Tone } from '../colours.ts'

export type Spot = Point & {
  readonly scale: number
  readonly depth: number
  readonly shows: 'slip' | 'dish'
  readonly badge: 'none' | 'gone' | 'waits' | 'unknown' | Tone // for nobody any more; for the rest of its tray; whose it is
  readonly turn: number // radians
  readonly plate: number // scale of the plate beneath, 0 for none
  readonly slides: boolean // the spot moves up when others leave
  readonly pops: boolean // appears there rather than landing
  readonly steams: boolean
  readonly burnt: boolean
}

type Given = Pick<Spot, 'x' | 'y' | 'scale' | 'depth' | 'shows'> & Partial<Spot>

/** All of it spelt out: to spread one object over another, in every frame, is slow. */
export function spotAt({
  x,
  y,
  scale,
  depth,
  shows,
  badge = 'none',
  turn = 0,
  plate = 0,
  slides = false,
  pops = false,
  steams = false,
  burnt = false,
}: Given): Spot {
  return { x, y, scale, depth, shows, badge, turn, plate, slides, pops, steams, burnt }
}
