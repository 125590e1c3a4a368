// How many stars a program's shift is worth in a task, and what each of them asks for.
import { levelOf } from '../levels/index.ts'
import { evidenceOf } from './measures.ts'
import type { Task, TaskBound, TaskMeasure, TaskRun } from './task.ts'

/** How it stands with one bound of a star. */
export type TaskReading = {
  readonly measure: TaskMeasure
  readonly now: number
  readonly target: number
  readonly isAtLeast: boolean
  readonly isMet: boolean
}

export type TaskVerdict = {
  readonly stars: number // 0 to 3
  readonly aims: readonly (readonly TaskReading[])[] // what each star asks for
}

/** Null when the shift is not the task's. The replay must have been verified. */
export function verdictOn(task: Task, run: TaskRun): TaskVerdict | null {
  const { replay } = run
  const level = levelOf(task.level)
  if (!level || replay.level !== task.level || replay.seed !== task.seed) return null
  if (replay.levelVersion !== level.version) return null
  const figureOf = evidenceOf(run, level)
  const aims = task.stars.map((bounds) => bounds.map((bound) => readingOf(bound, figureOf)))
  const missed = aims.findIndex((aim) => aim.some(({ isMet }) => !isMet))
  return { stars: missed < 0 ? aims.length : missed, aims }
}

function readingOf(bound: TaskBound, figureOf: (of: TaskMeasure) => number): TaskReading {
  const { measure } = bound
  const now = figureOf(measure)
  const isAtLeast = 'atLeast' in bound
  const target = isAtLeast ? bound.atLeast : bound.atMost
  return { measure, now, target, isAtLeast, isMet: isAtLeast ? now >= target : now <= target }
}
