// The programs of the tasks as text, from files that run: what each begins with, and what solves it.
import { endings } from '../code/index.ts'
import type { TaskId, TaskPlace } from './task.ts'

const files = import.meta.glob<string>('./programs/*.{mjs,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What the player is given. */
export function startOf({ task, language }: TaskPlace): string {
  return textOf(`${task}.start.${endings[language]}`, task)
}

/** One program with three stars, shown to whoever has solved it. */
export function solutionOf({ task, language }: TaskPlace): string {
  return textOf(`${task}.solution.${endings[language]}`, task)
}

function textOf(name: string, task: TaskId): string {
  const text = files[`./programs/${name}`]
  if (text === undefined) throw new Error(`The task ${task} has no program ${name}.`)
  return text
}
