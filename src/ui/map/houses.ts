// The houses of the street, one a chapter, as data: what each is made of, in a drawing 400 high whose
// lower edge stands on the ground. There is a window for each level of the chapter.
import type { ChapterId } from '../../levels/index.ts'
import type { IconName } from '../art/icons.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type House = {
  readonly left: number // in the wide street, of 1440
  readonly width: number
  readonly wall: {
    readonly top: number
    readonly fill: string
    readonly line: string // of its planks or bricks
    readonly isBrick: boolean
  }
  readonly roof: { readonly path: string; readonly fill: string; readonly edge: string }
  readonly chimneys: readonly Box[]
  readonly ornament: 'window' | 'clock' | null
  readonly windows: readonly Box[]
  readonly awning: { readonly stripe: string; readonly stripes: number }
  readonly fronts: readonly Box[] // the shop windows
  readonly doors: readonly number[] // how far right of the left edge
  readonly wares: readonly IconName[] // in the shop windows, from left to right
}

export const HOUSE_HEIGHT = 400
export const DARK = '#24404a' // a window without light
export const EAVES = 8 // how far a roof stands out on each side

const FRONT = { y: 282, height: 82 }

export const houses: Readonly<Record<ChapterId, House>> = {
  room: {
    left: 36,
    width: 272,
    wall: { top: 99, fill: '#2c6a63', line: '#245850', isBrick: false },
    roof: { path: 'M0 99 22 58h228l22 41z', fill: '#7c3b34', edge: '#1d3c3c' },
    chimneys: [{ x: 180, y: 16, width: 32, height: 58 }],
    ornament: null,
    windows: [28, 109, 190].map((x) => ({ x, y: 118, width: 54, height: 62 })),
    awning: { stripe: '#b8333f', stripes: 12 },
    fronts: [{ x: 96, width: 160, ...FRONT }],
    doors: [24],
    wares: ['person-raising-hand', 'hot-beverage', 'fork-and-knife-with-plate'],
  },
  tickets: {
    left: 350,
    width: 300,
    wall: { top: 62, fill: '#9a5040', line: '#7d3f33', isBrick: true },
    roof: { path: 'M0 62V50h300v12z', fill: '#7a3a30', edge: '#5d2b26' },
    chimneys: [30, 124, 236].map((x) => ({ x, y: 30, width: 46, height: 22 })),
    ornament: null,
    windows: [22, 91, 160, 229].map((x) => ({ x, y: 88, width: 49, height: 74 })),
    awning: { stripe: '#dd9327', stripes: 14 },
    fronts: [
      { x: 22, width: 112, ...FRONT },
      { x: 216, width: 62, ...FRONT },
    ],
    doors: [148],
    wares: ['bellhop-bell', 'receipt', 'shortcake'],
  },
  shop: {
    left: 678,
    width: 192,
    wall: { top: 142, fill: '#4f6690', line: '#44587e', isBrick: false },
    roof: { path: 'M0 146 96 62l96 84z', fill: '#3c4768', edge: '#2f3852' },
    chimneys: [],
    ornament: 'window',
    windows: [26, 118].map((x) => ({ x, y: 152, width: 48, height: 34 })),
    awning: { stripe: '#3a7f92', stripes: 8 },
    fronts: [{ x: 18, width: 96, ...FRONT }],
    doors: [124],
    wares: ['package', 'shopping-bags'],
  },
  limits: {
    left: 898,
    width: 330,
    wall: { top: 103, fill: '#5b4c6b', line: '#4e415d', isBrick: false },
    roof: { path: 'M0 103V92h128V44L165 8l37 36v48h128v11z', fill: '#45384f', edge: '#352b40' },
    chimneys: [],
    ornament: 'clock',
    windows: [20, 80, 140, 200, 260].map((x) => ({ x, y: 122, width: 48, height: 56 })),
    awning: { stripe: '#6b4a9a', stripes: 16 },
    fronts: [
      { x: 22, width: 108, ...FRONT },
      { x: 216, width: 92, ...FRONT },
    ],
    doors: [145],
    wares: ['balance-scale', 'stopwatch', 'hot-beverage'],
  },
}
