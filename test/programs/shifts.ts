// Shifts to be taken home, and what a program of one has to print.
import { levelOf } from '../../src/levels/index.ts'
import { replayOf, resimulate } from '../../src/sim/index.ts'
import type { Level, Mode, Replay, ShiftEvent } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'

export type Home = { readonly level: Level; readonly replay: Replay }

/** A robot's shift on this level. */
export function shiftOn(id: string, mode: Mode, seed = 3): Home {
  const level = levelOf(id)
  if (!level) throw new Error(`There is no level ${id}.`)
  return { level, replay: replayOf(playShift(level, seed, mode, robots.nearest, 'hashes')) }
}

/** Ms as the programs print them. */
function seconds(ms: number): string {
  const tenths = Math.floor((ms + 50) / 100)
  return `${Math.floor(tenths / 10)}.${tenths % 10} s`
}

/** Who is served when, and the last line, by the simulation. */
export function tellingOf({ level, replay }: Home) {
  const events: ShiftEvent[] = []
  const { shift } = resimulate(replay, level, (event) => void events.push(event))
  const serves = events.flatMap((event) =>
    event.type === 'dishServed' ? [`${seconds(event.at)}  serve table ${event.table}`] : [],
  )
  const leaves = events.filter(({ type }) => type === 'customerLeft').length
  const stoodMs = shift.state.waiters.reduce((sum, waiter) => sum + waiter.stoodMs, 0)
  const last = `${seconds(replay.lengthMs)}  closed: served ${serves.length}, stood ${seconds(stoodMs)}`
  return { serves, leaves, last }
}

export const servesIn = (lines: readonly string[]) =>
  lines.filter((line) => / serve table /.test(line))
