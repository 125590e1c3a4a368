// Where a task stands among the lab's places: its route, its program's place and what that begins with, and
// what is kept of it.
import type { CodeLanguage } from '../../code/index.ts'
import { endings } from '../../code/index.ts'
import type { CampaignRequest } from '../../host/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { RouteOf, TaskKey } from '../../store/index.ts'
import { solutionOf, startOf, tasks } from '../../tasks/index.ts'
import type { Task, TaskPlace } from '../../tasks/index.ts'
import type { Shown } from './shown.ts'

/** The task of this screen; null for free use, or where its customers are others. */
export function taskOf({ task: id, level, seed }: RouteOf<'lab'>): Task | null {
  const found = tasks.find((task) => task.id === id)
  return found?.level === level && found.seed === seed ? found : null
}

export function routeTo({ id, level, seed }: Task): RouteOf<'lab'> {
  return { name: 'lab', level, seed, task: id, shared: null }
}

/** Among the tasks, counted from 1. */
export function placeOf(task: Task): number {
  return tasks.indexOf(task) + 1
}

export function nextTask(task: Task): Task | undefined {
  return tasks[placeOf(task)]
}

/** As which level a program is kept: a task's lie apart from those for free use, and a stranger's from both. */
export function placeFor(level: string, task: Task | null, isApart = false): string {
  const own = task ? `task-${task.id}` : level
  return isApart ? `apart-${own}` : own
}

/** The text of a program that nobody has touched yet. */
export function startFor(task: Task | null, language: CodeLanguage): string {
  return task ? startOf({ task: task.id, language }) : starterOf('async', language)
}

/** The texts that the game itself has for a program: nobody misses them. */
export function givenTexts(task: Task | null, language: CodeLanguage): readonly string[] {
  const starters = (['async', 'blocking'] as const).map((mode) => starterOf(mode, language))
  if (!task) return starters
  const place = { task: task.id, language }
  return [...starters, startOf(place), solutionOf(place)]
}

export function progressKey({ task, language }: TaskPlace): TaskKey {
  return `task/${task}/${language}`
}

/** What a run adds to the progress. */
export function triedTask(
  place: TaskPlace,
  { verdict, result }: Pick<Shown, 'verdict' | 'result'>,
): CampaignRequest {
  const of = { stars: verdict?.stars ?? 0, score: result.score }
  return { type: 'task', task: progressKey(place), of }
}

const files = import.meta.glob<string>('./starters/*.{mjs,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The program to start from in this language and way of waiting. */
export function starterOf(mode: Mode, language: CodeLanguage): string {
  const text = files[`./starters/${mode}.${endings[language]}`]
  if (text === undefined) throw new Error(`There is no ${mode} program in ${language}.`)
  return text
}
