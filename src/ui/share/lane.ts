// What the waiter did in one mode, stretch by stretch, and its drawing along the time with the dishes that
// were served on it.
import { stretchesOf, timelineFor } from '../../runs/index.ts'
import type { Doing, Run, Stretch, Timeline } from '../../runs/index.ts'
import { dishIcon } from '../art/icons.ts'
import { colours, type Brush } from './brush.ts'

/** A dish that was served, at its moment, ms since opening. */
type Served = { readonly dish: string; readonly at: number }

export type Lane = { readonly stretches: readonly Stretch[]; readonly served: readonly Served[] }

/** Of the first waiter, as there is one on every level; empty when the run's level is not kept. */
export function laneOf(run: Run): Lane {
  const timeline = timelineFor(run)
  const [waiter] = timeline?.lanes ?? []
  if (!timeline || !waiter) return { stretches: [], served: [] }
  return { stretches: stretchesOf(waiter), served: servedIn(timeline) }
}

function servedIn({ lanes }: Timeline): readonly Served[] {
  return lanes
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'served'))
    .toSorted((one, other) => one.at - other.at)
    .map(({ dish, at }) => ({ dish, at }))
}

export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const fills: Readonly<Record<Doing, string>> = {
  working: colours.sky,
  standing: colours.ember,
  idle: colours.idle,
  absent: colours.bar,
  cooking: colours.idle, // of cooks, who have no lane in the picture
  asleep: colours.idle,
}

const DISH = 40
const DISH_GAP = 33 // at least, while there is room

export function drawLane({ ink, box, icon }: Brush, lane: Lane, area: Area, axisMs: number): void {
  const { x, y, width, height } = area
  ink.save()
  ink.beginPath()
  ink.roundRect(x, y, width, height, 12)
  ink.clip()
  box(x, y, width, height, 0, colours.bar)
  for (const { doing, start, end } of lane.stretches) {
    const left = x + (start / axisMs) * width
    const wide = ((end - start) / axisMs) * width
    const fill = fills[doing]
    box(left, y, Math.max(1, wide - 1.5), height, Math.min(5, wide / 2), fill)
    if (doing === 'standing') hatch(ink, left, y, wide - 1.5, height)
  }
  ink.restore()
  const gap = Math.min(DISH_GAP, width / Math.max(1, lane.served.length))
  const moments = lane.served.map(({ at }) => x + (at / axisMs) * width)
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
