// What a level says. Levels are data: everything a shift needs beside a seed and a mode.
// All times are whole milliseconds, all places are in room units (the room is one drawing).
import type { SpecialRule } from './specials/rule.ts'
import type { Mode } from './state.ts'

export type Point = { readonly x: number; readonly y: number }

/** Where a waiter can be sent. `node` is where it stands to attend the station. */
export type Station =
  | { readonly kind: 'pass'; readonly node: number }
  | Furniture<'table'>
  | Furniture<'bar'> // where the waiter makes drinks
  | Furniture<'saveNow'> // where the waiter saves what is done, to the end
  | Furniture<'saveLater'> // where it only starts that
  | Furniture<'shelf'> // where goods are, and can be reserved

/** A station with a piece of furniture of its own; x and y are the centre of its top. */
type Furniture<Kind> = {
  readonly kind: Kind
  readonly x: number
  readonly y: number
  readonly node: number
}

export type StationKind = Station['kind']

/** The room as the waiter walks it: places (nodes) joined by aisles. */
export type Floor = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Point[]
  readonly aisles: readonly (readonly [number, number])[] // pairs of node indices, walked both ways
  /** The pass, then the tables (so table 1 is station 1), then the rest; commands name an index. */
  readonly stations: readonly Station[]
  readonly door: Point
}

export type MenuItem = {
  readonly dish: string
  readonly cookMs: number
  readonly weight: number // how often it is ordered, relative to the other items
}

/** From `fromMs` on, one customer comes every `everyMs` on average. */
export type ArrivalStep = { readonly fromMs: number; readonly everyMs: number }

/** A robot that works beside the player, and what it costs. */
export type Colleague = {
  readonly robot: string // its name
  readonly wagePerMinute: number // points
}

/** How a shift ends. */
export type Closing = {
  readonly lastCallMs: number // nobody comes in any more; before closing time
  readonly overtimeMs: number // at most, after closing time, to serve what has been ordered
}

export type Level = {
  readonly id: string
  readonly version: number // 1 at first; one more whenever a run would come to something else
  readonly mode?: Mode // the only one it is played in; absent: either
  readonly durationMs: number // from opening to closing time
  readonly closing?: Closing // absent: whoever has no food at closing time is unserved
  readonly floor: Floor
  readonly waiters: number
  readonly colleagues?: readonly Colleague[] // who lead the last of the waiters
  readonly cooks: number
  readonly hands: number // dishes one waiter can carry
  readonly taskLimit: number // visits one waiter's task list can hold
  readonly walkSpeed: number // room units per second
  readonly menu: readonly MenuItem[]
  readonly looks: readonly string[]
  readonly arrivals: {
    readonly firstMs: number // when the first customer comes
    readonly curve: readonly ArrivalStep[] // in time order, the first from 0
    readonly lastMs: number // nobody comes after this
    readonly spreadPercent: number // a gap varies by this much either way
  }
  readonly patience: {
    readonly queueMs: number // how long a full bar lasts at the door
    readonly handUpMs: number
    readonly foodMs: number
    readonly spreadPercent: number // customers differ by this much either way
    readonly relief: number // given back when seated and when the order is taken, share of a bar
    readonly contentAt?: number // share of a bar from which on satisfaction is full; absent: 1
  }
  readonly cookSpreadPercent: number // cooking times vary by this much either way
  readonly customer: { readonly readMs: number; readonly eatMs: number }
  readonly work: {
    readonly takeMs: number
    readonly handOverMs: number
    readonly pickUpMs: number
    readonly serveMs: number
    readonly shrugMs: number
  }
  readonly bell?: false // nothing rings when a dish is done: who is not at the pass does not know
  readonly rules: readonly SpecialRule[] // beyond the ordinary ones, each type at most once
}

/** Whether the level is played in this mode. */
export function allowsMode(level: Level, mode: Mode): boolean {
  return level.mode === undefined || level.mode === mode
}

/** When a shift is over at the latest, ms since opening. */
export function endsBy({ durationMs, closing }: Level): number {
  return durationMs + (closing?.overtimeMs ?? 0)
}
