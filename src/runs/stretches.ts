// What waiters and cooks did in a run, in the few kinds that a picture of it tells apart. Each run is
// simulated once.
import { levelOf } from '../levels/index.ts'
import type { Result } from '../sim/index.ts'
import type { Run } from '../wire/index.ts'
import { timelineOf, type Lane, type Span, type Timeline } from './timeline.ts'

const known = new WeakMap<Run, Timeline | null>()

/** Null when the run's level is no longer kept. */
export function timelineFor(run: Run): Timeline | null {
  const found = known.get(run)
  if (found !== undefined) return found
  const level = levelOf(run.replay.level, run.replay.levelVersion)
  const timeline = level ? timelineOf(run.replay, level) : null
  known.set(run, timeline)
  return timeline
}

export type Doing = 'working' | 'standing' | 'idle' | 'absent' | 'cooking' | 'asleep'

/** From `start` up to but not including `end`, ms since opening. */
export type Stretch = { readonly doing: Doing; readonly start: number; readonly end: number }

/** What the lane's waiter or cook did; neighbours of one kind are one. */
export function stretchesOf({ kind, spans }: Lane): readonly Stretch[] {
  const all: Stretch[] = []
  for (const span of spans) {
    const { start, end } = span
    const doing = doingIn(kind, span)
    const last = all.at(-1)
    if (last?.doing === doing) all[all.length - 1] = { ...last, end }
    else all.push({ doing, start, end })
  }
  return all
}

function doingIn(lane: Lane['kind'], { kind }: Span): Doing {
  if (lane === 'cook') return kind === 'cooking' ? 'cooking' : 'asleep'
  return kind === 'standing' || kind === 'idle' || kind === 'absent' ? kind : 'working'
}

/** Whether somebody was in the café at all. */
export function wasHere(lane: Lane): boolean {
  return stretchesOf(lane).some(({ doing }) => doing !== 'absent')
}

/** The result with shares of the time that waiters were there: kept, it counts as idle who is not hired. */
export function whileHere(run: Run | null, result: Result): Result {
  const lanes = (run && timelineFor(run))?.lanes.filter(({ kind }) => kind === 'waiter') ?? []
  const all = lanes.flatMap(stretchesOf)
  const away = lengthOf(all.filter(({ doing }) => doing === 'absent'))
  if (away === 0) return result
  const whole = lengthOf(all)
  const longer = whole / (whole - away)
  const [working, standingStill] = [result.working * longer, result.standingStill * longer] as const
  return { ...result, working, standingStill, idle: Math.max(0, 1 - working - standingStill) }
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}
