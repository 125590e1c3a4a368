// What a task of the lab is: a shift to play, what its stars ask for, and programs to begin and end with.
// Data only. Stars are given for what a program does, never for how it is written.
import type { CodeLanguage } from '../code/index.ts'
import type { LabRun } from '../lab/index.ts'
import type { LevelId } from '../levels/index.ts'
import type { Replay, ShiftEvent } from '../sim/index.ts'

/** In the order in which they are offered. */
export const taskIds = [
  'make-async',
  'forgotten-await',
  'start-first',
  'burnt-dish',
  'cancel-left',
  'last-cake',
  'rail-semaphore',
  'retry-limit',
  'two-workers',
  'beat-robot',
] as const
export type TaskId = (typeof taskIds)[number]

/** A figure of a program's shift by which it is judged. */
export type TaskMeasure =
  | 'served' // customers
  | 'lost' // customers who went without food
  | 'stoodMs' // time the waiter stood still
  | 'parties' // served
  | 'partyMs' // the longest from a party's first order until it was served
  | 'burntMs' // the longest that a burnt dish lay on the pass
  | 'cookedOnMs' // cooking what nobody waited for any more, of all cooks together
  | 'shipped' // orders, with their mail
  | 'oversold' // orders paid for, with nothing left
  | 'idleTagMs' // the longest that a tag hung for an order that had been declined
  | 'cookedForNobody' // dishes begun for customers who left
  | 'mailMs' // the longest from the bank's answer to its mail
  | 'ordersAtOnce' // the most that were taken and not served yet at one moment
  | 'problems' // errors that nobody caught, and calls that nobody awaited
  | 'bestPoints' // more than the best robot, of the same customers

export type TaskBound =
  | { readonly measure: TaskMeasure; readonly atLeast: number }
  | { readonly measure: TaskMeasure; readonly atMost: number }

/** What one, two and three stars ask for; each star needs those before it. */
export type TaskStars = readonly [readonly TaskBound[], readonly TaskBound[], readonly TaskBound[]]

export type Task = {
  readonly id: TaskId
  readonly level: LevelId
  readonly seed: number
  readonly shows: ShiftEvent['type'] // in a solution's shift, what it is about
  readonly stars: TaskStars
}

/** What is known of a program's shift when it is judged. */
export type TaskRun = {
  readonly replay: Replay // verified: it gives the shift again
  readonly told: Pick<LabRun, 'diagnostics' | 'end'>
}

/** What the player has reached is kept by task and language. */
export type TaskPlace = { readonly task: TaskId; readonly language: CodeLanguage }

export function isTaskId(id: unknown): id is TaskId {
  return taskIds.some((each) => each === id)
}
