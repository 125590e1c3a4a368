// What a level says. Levels are data: everything a shift needs beside a seed and a mode.
// All times are whole milliseconds, all places are in room units (the room is one drawing).

export type Point = { readonly x: number; readonly y: number }

export type FloorTable = {
  readonly x: number // centre of the table top
  readonly y: number
  readonly node: number // where the waiter stands to attend it
}

/** The room as the waiter walks it: places (nodes) joined by aisles. */
export type Floor = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Point[]
  readonly aisles: readonly (readonly [number, number])[] // pairs of node indices, walked both ways
  readonly tables: readonly FloorTable[] // table 1 first
  readonly kitchen: number // node in front of the pass
  readonly door: Point
}

export type MenuItem = {
  readonly dish: string
  readonly cookMs: number
  readonly weight: number // how often it is ordered, relative to the other items
}

/** From `fromMs` on, one customer comes every `everyMs` on average. */
export type ArrivalStep = { readonly fromMs: number; readonly everyMs: number }

/** Rules beyond the ordinary ones join this union as `{ type: '…' }`; there are none so far. */
export type SpecialRule = never

/** A robot that works beside the player, and what it costs. */
export type Colleague = {
  readonly robot: string // its name
  readonly wagePerMinute: number // points
}

export type Level = {
  readonly id: string
  readonly durationMs: number
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
  readonly rules: readonly SpecialRule[]
}
