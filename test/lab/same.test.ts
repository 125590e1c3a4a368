// The same program gives the same shift: twice, in both languages, and to whoever verifies its replay.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verifyReplay } from '../../src/sim/index.ts'
import { lunchRush, play } from './lab.ts'

const text = (name: string) => readFileSync(new URL(`programs/${name}`, import.meta.url), 'utf8')

describe.each([
  ['first-come', 18, 0],
  ['first-come-blocking', 7, 7],
])('the program %s', (name, served, lost) => {
  test('gives one hash in both languages, twice, and a replay that is verified', async () => {
    const runs = [
      await play('javascript', text(`${name}.mjs`)),
      await play('javascript', text(`${name}.mjs`)),
      await play('python', text(`${name}.py`)),
      await play('python', text(`${name}.py`)),
    ]
    expect(new Set(runs.map(({ hash }) => hash)).size).toBe(1)
    for (const run of runs) {
      expect(run.diagnostics).toEqual([])
      expect([run.served, run.lost]).toEqual([served, lost])
      const verdict = verifyReplay(run.replay, lunchRush)
      expect(verdict).toMatchObject({ ok: true, score: run.score, hash: run.hash, isWhole: true })
    }
  })
})

test('a trace says where each call stood still, through which lines it came, and for what', async () => {
  const { stops, tasks } = await play('javascript', text('first-come.mjs'))
  expect(tasks[1]).toMatchObject({ parent: 0, line: 2 })
  const own = stops.filter(({ task }) => task === 1)
  expect(own.map(({ line, what, on }) => [line, what, on])).toEqual([
    [4, 'await', 'takeOrder'],
    [5, 'await', 'cook'],
    [6, 'await', 'serve'],
    [6, 'end', ''],
  ])
  expect(own[0]?.via).toEqual([3, 4])
})

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the program in the README is the one that the lab begins with, and it serves everybody', async () => {
  const starter = fileOf('src/ui/lab/starters/async.mjs')
  expect(fileOf('README.md')).toContain(`\n\`\`\`js\n${starter}\`\`\`\n`)
  expect(await play('javascript', starter)).toMatchObject({ served: 18, lost: 0, diagnostics: [] })
})
