// What the waiter did in one mode, drawn along the time, and on it the dishes that were served.
import { dishIcon } from '../art/Icon.tsx'
import { colours } from './brush.ts'
import type { Brush } from './brush.ts'
import type { Lane } from './lane.ts'

export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const DISH = 40
const DISH_GAP = 33 // at least, while there is room

export function drawLane(
  { ink, box, icon }: Brush,
  lane: Lane,
  area: Area,
  durationMs: number,
): void {
  const { x, y, width, height } = area
  ink.save()
  ink.beginPath()
  ink.roundRect(x, y, width, height, 12)
  ink.clip()
  box(x, y, width, height, 0, colours.bar)
  for (const { kind, from, to } of lane.stretches) {
    const left = x + (from / durationMs) * width
    const wide = ((to - from) / durationMs) * width
    const fill = { working: colours.sky, standing: colours.ember, idle: colours.idle }[kind]
    box(left, y, Math.max(1, wide - 1.5), height, Math.min(5, wide / 2), fill)
    if (kind === 'standing') hatch(ink, left, y, wide - 1.5, height)
  }
  ink.restore()
  const gap = Math.min(DISH_GAP, width / Math.max(1, lane.served.length))
  const moments = lane.served.map(({ at }) => x + (at / durationMs) * width)
  for (const [index, place] of spread(moments, gap, x + width).entries()) {
    const dish = lane.served[index]?.dish ?? null
    icon(dishIcon(dish), place - DISH / 2, y - DISH * 0.7, DISH)
  }
}

/** Places in order, each as near to its own as the gap and the end let it. */
function spread(places: readonly number[], gap: number, end: number): readonly number[] {
  const pushed: number[] = []
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -Infinity) + gap))
  let most = end
  return pushed
    .toReversed()
    .map((place) => {
      const kept = Math.min(place, most)
      most = kept - gap
      return kept
    })
    .toReversed()
}

/** Standing still is striped, so that it is not told by its colour alone. */
function hatch(ink: CanvasRenderingContext2D, x: number, y: number, width: number, height: number) {
  ink.save()
  ink.beginPath()
  ink.rect(x, y, width, height)
  ink.clip()
  ink.strokeStyle = colours.emberDeep
  ink.lineWidth = 6
  for (let at = -height; at < width; at += 18) {
    ink.beginPath()
    ink.moveTo(x + at, y + height)
    ink.lineTo(x + at + height, y)
    ink.stroke()
  }
  ink.restore()
}
