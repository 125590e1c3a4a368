// What a program is at, at any moment of its shift: which line is lit, where each running call stands,
// and who goes on next. From its stops alone, so that it says the same both ways.
import type { CodeLanguage } from '../../code/index.ts'
import type { LabRun, LabTask, Stop } from '../../lab/index.ts'

export type CallState = 'running' | 'blocked' | 'waiting' | 'done' | 'failed'

export type Call = {
  readonly task: number
  readonly name: string // of its function; '' where it has none
  readonly state: CallState
  readonly line: number
  readonly on: string // what it waits or stands for; '' where that is not known
}

export type Moment = {
  readonly lit: number | null // the line that is read; null while the thread is free
  readonly trail: readonly number[] // the lines before it, at this same moment
  readonly stack: Call | null // who has the thread
  readonly calls: readonly Call[] // all that have begun, with those that ended a moment ago
  readonly queue: readonly number[] // tasks that go on as soon as the thread is free
}

export type Traced = Pick<LabRun, 'stops' | 'tasks' | 'endedAt'>

const LINGER_MS = 3_000 // a call that is over is seen for so long

/** `heldMs` is how long a line stays lit that took no time, in ms of the shift. */
export function momentOf({ stops, tasks }: Traced, at: number, heldMs: number): Moment {
  const last = lastAt(stops, at)
  const latest = latestByTask(stops, last)
  const recent = stops[last]
  const blocker = [...latest.values()].find((stop) => isBlockedAt(stop, at))
  const isHeld = recent !== undefined && at - recent.at <= heldMs
  const reader = blocker ?? (isHeld ? recent : undefined)
  const calls = [...latest].flatMap(([task, stop]) => {
    const isOver = stop.what === 'end' || stop.what === 'error'
    if (isOver && at - stop.at >= LINGER_MS) return []
    if (stop.what === 'block' && stop !== blocker) return [] // it has come back, and waits for nothing
    return [callOf(task, tasks[task], stop, reader)]
  })
  return {
    lit: reader?.line ?? null,
    trail: reader && !blocker ? trailTo(stops, last) : [],
    stack: calls.find(({ task, state }) => task === reader?.task && isOnStack(state)) ?? null,
    calls,
    queue: queueAt(stops, last, blocker),
  }
}

/** Whether a call that blocks has not come back yet. */
function isBlockedAt({ what, until }: Stop, at: number): boolean {
  return what === 'block' && (until === undefined || at < until)
}

function isOnStack(state: CallState): boolean {
  return state === 'running' || state === 'blocked'
}

/** The index of the last stop at or before this moment; -1 before the first. */
function lastAt(stops: readonly Stop[], at: number): number {
  let [low, high] = [0, stops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stops[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** When the program stands still next, or stood before; null where it does not. */
export function stopBeside(stops: readonly Stop[], at: number, way: 1 | -1): number | null {
  const here = lastAt(stops, at)
  if (way === 1) return stops[here + 1]?.at ?? null
  const now = stops[here]
  if (now && now.at < at) return now.at
  return stops.findLast((stop) => stop.at < (now?.at ?? 0))?.at ?? null
}

function latestByTask(stops: readonly Stop[], last: number): ReadonlyMap<number, Stop> {
  const latest = new Map<number, Stop>()
  for (const stop of stops.slice(0, last + 1)) latest.set(stop.task, stop)
  return latest
}

function callOf(
  task: number,
  known: LabTask | undefined,
  stop: Stop,
  reader: Stop | undefined,
): Call {
  const { line, on } = stop
  return { task, name: known?.name ?? '', state: stateOf(stop, reader), line, on }
}

function stateOf(stop: Stop, reader: Stop | undefined): CallState {
  switch (stop.what) {
    case 'block':
      return 'blocked'
    case 'end':
      return 'done'
    case 'error':
      return 'failed'
    case 'await':
      return stop === reader ? 'running' : 'waiting'
    default:
      return stop.what satisfies never
  }
}

/** The lines on the way to the last stop, and those of the others at the same moment. */
function trailTo(stops: readonly Stop[], last: number): readonly number[] {
  const at = stops[last]?.at
  const same: Stop[] = []
  for (let place = last; stops[place]?.at === at && place >= 0; place--) {
    const stop = stops[place]
    if (stop) same.push(stop)
  }
  const lines = same.flatMap(({ via, line }) => via.concat(line))
  return [...new Set(lines)].filter((line) => line !== stops[last]?.line)
}

/** While a call has the thread: who goes on at the very moment when it lets go of it. */
function queueAt(
  stops: readonly Stop[],
  last: number,
  blocker: Stop | undefined,
): readonly number[] {
  if (!blocker) return []
  const after = stops.slice(last + 1)
  const until = blocker.until ?? after.find(({ task }) => task === blocker.task)?.at
  if (until === undefined) return []
  const next = after.filter((stop) => stop.at === until && stop.task !== blocker.task)
  return [...new Set(next.map(({ task }) => task))]
}

/** The most calls that were open at once. */
export function mostOpen({ stops }: Pick<Traced, 'stops'>): number {
  const open = new Set<number>()
  let most = 0
  for (const { task, what } of stops) {
    if (what === 'end' || what === 'error') open.delete(task)
    else open.add(task)
    most = Math.max(most, open.size)
  }
  return most
}

const comments = { javascript: /^\s*(?:$|\/\/)/, python: /^\s*(?:$|#)/ } as const

/** Lines of code: neither empty nor nothing but a comment of the language. */
export function linesOf(text: string, language: CodeLanguage): number {
  return text.split('\n').filter((line) => !comments[language].test(line)).length
}
