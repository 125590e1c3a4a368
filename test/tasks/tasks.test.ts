// Each task asks for what it is about: its starting program gets no star, its solution three, in both
// languages by the same shift, and programs that miss the point get none.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import { verifyReplay } from '../../src/sim/index.ts'
import { shownOf, solutionOf, startOf, tasks, verdictOn } from '../../src/tasks/index.ts'
import type { Task } from '../../src/tasks/index.ts'
import { levelNamed, play } from '../lab/lab.ts'

const folder = new URL('wrong/', import.meta.url)
const wrong = readdirSync(folder).map((file) => ({
  file,
  task: file.slice(0, file.indexOf('.')),
  text: readFileSync(new URL(file, folder), 'utf8'),
}))

async function tried(task: Task, language: CodeLanguage, text: string) {
  const run = await play(language, text, levelNamed(task.level), task.seed)
  const verdict = verdictOn(task, { replay: run.replay, told: run })
  return { run, verdict }
}

describe.each(tasks.map((task) => [task.id, task] as const))('the task %s', (id, task) => {
  test.each(['javascript', 'python'] as const)(
    'is not solved by its start in %s',
    async (language) => {
      const { verdict } = await tried(task, language, startOf({ task: id, language }))
      expect(verdict).toMatchObject({ stars: 0 })
    },
  )

  test('is solved with three stars by the same shift in both languages', async () => {
    const [one, other] = [
      await tried(task, 'javascript', solutionOf({ task: id, language: 'javascript' })),
      await tried(task, 'python', solutionOf({ task: id, language: 'python' })),
    ]
    expect(one.verdict).toMatchObject({ stars: 3 })
    expect(other.verdict).toMatchObject({ stars: 3 })
    expect(other.run.hash).toBe(one.run.hash)
    const verified = { ok: true, hash: one.run.hash, isWhole: true }
    expect(verifyReplay(one.run.replay, levelNamed(task.level))).toMatchObject(verified)
    const shown = shownOf(task, one.run.replay)
    expect((shown?.to ?? 0) - (shown?.from ?? 0)).toBe(8_000)
    expect(one.run.diagnostics).toEqual([])
    expect(other.run.diagnostics).toEqual([])
  })

  const missed = wrong.filter((each) => each.task === id)
  test('has a wrong attempt', () => expect(missed.length).toBeGreaterThan(0))

  test.each(missed)('is not solved by $file', async ({ file, text }) => {
    const language = file.endsWith('.py') ? 'python' : 'javascript'
    const { verdict } = await tried(task, language, text)
    expect(verdict).toMatchObject({ stars: 0 })
  })
})

test('another shift than the task’s is not judged', async () => {
  const [task] = tasks
  if (!task) throw new Error('there is no task')
  const run = await play('javascript', solutionOf({ task: task.id, language: 'javascript' }))
  expect(verdictOn({ ...task, seed: task.seed + 1 }, { replay: run.replay, told: run })).toBeNull()
})
