// Of the lab's two sides a phone shows one: what a run, by the button or the shortcut, makes of that.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Diagnostic, LabOrder } from '../../src/lab/index.ts'
import type { Ran, Runner } from '../../src/runner/index.ts'
import { advance, endsBy, openShift, record, replayOf } from '../../src/sim/index.ts'
import { tasks } from '../../src/tasks/index.ts'
import { LabLayout } from '../../src/ui/lab/LabScreen.tsx'
import { LAB } from '../../src/ui/lab/start.ts'
import { routeTo } from '../../src/ui/lab/task-place.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { Robot } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const problem: Diagnostic = {
  key: 'unhandledRejection',
  values: { error: 'Error', message: 'x' },
  kind: 'error',
  line: 1,
  column: null,
  at: 0,
}

/** What a program tells of a shift that a robot has played; by nobody when it is null. */
function told({ level, seed }: LabOrder, robot: Robot | null, diagnostics: readonly Diagnostic[]) {
  const idle = record(openShift(level, seed, 'async'), 'hashes')
  if (!robot) advance(idle, endsBy(level))
  const recording = robot ? playShift(level, seed, 'async', robot, 'hashes') : idle
  const nothing = { stops: [], tasks: [], counts: [], prints: [] }
  const run = { ...nothing, replay: replayOf(recording), end: 'returned', endedAt: 0, diagnostics }
  return { type: 'done', run, tookMs: 1 } as const
}

type Next = (order: LabOrder) => Ran
const serves: Next = (order) => told(order, robots.nearest, [])
const idles: Next = (order) => told(order, null, [])
const warns: Next = (order) => told(order, robots.nearest, [problem])
const hangs: Next = () => ({ type: 'endless', line: 1 })

/** The lab, in which the test says what comes of a run. */
async function drawLab(route = LAB, par: number | null = 1_000) {
  const cafe = open()
  let next = serves
  const runner: Runner = { run: async (order) => next(order), prepare: () => {}, stop: () => {} }
  const context = { lab: await cafe.host.loadLab(), runner, shown: new Map(), hints: new Map() }
  const lab = <LabLayout {...{ context, route }} language="javascript" par={par} />
  const drawn = draw(lab, { cafe })
  const { user, container } = drawn
  const after = async (what: Next, act: () => Promise<void>) => {
    next = what
    await act()
    await screen.findByRole('button', { name: t('lab.run') })
  }
  return {
    ...drawn,
    choose: (side: 'program' | 'room') =>
      user.click(screen.getByRole('button', { name: t(`lab.${side}`) })),
    press: (what: Next) =>
      after(what, () => user.click(screen.getByRole('button', { name: t('lab.run') }))),
    shortcut: (what: Next) => after(what, () => user.keyboard('{Control>}{Enter}{/Control}')),
    up: () => container.querySelector<HTMLElement>('[data-side]')?.dataset['side'],
  }
}

const scoreStars = () => screen.queryAllByText(t('results.scoreStars'))
const outcome = async () => within(await screen.findByRole('region', { name: t('lab.score') }))

test.each([
  ['of which a problem is told', warns],
  ['in which nothing was done', idles],
  ['that did not come to its end', hangs],
])('Run shows the room, and after a run %s the program', async (_, what) => {
  const { press, up } = await drawLab()
  await press(serves)
  await expect.poll(up).toBe('room')
  await press(what)
  await expect.poll(up).toBe('program')
})

test('the shortcut stays with the program, and leaves the room where a run has gone wrong', async () => {
  const { shortcut, choose, up } = await drawLab()
  await shortcut(serves)
  await outcome()
  await expect.poll(up).toBe('program')
  await choose('room')
  await shortcut(warns)
  await expect.poll(up).toBe('program')
})

test('the room tells what a run was worth in its task, and leads to the next task', async () => {
  const [task, second] = tasks
  if (!task || !second) throw new Error('no tasks')
  const { app, press, up, user } = await drawLab(routeTo(task))
  await press((order) => told(order, () => 0, []))
  expect((await outcome()).getAllByText(t('stars.text', { count: 0 }))).toHaveLength(1)
  expect((await outcome()).queryByRole('button')).toBeNull()
  await press(serves)
  await expect.poll(up).toBe('room')
  expect((await outcome()).getAllByText(t('labTask.met'))).toHaveLength(3)
  await user.click((await outcome()).getByRole('button', { name: t('labTask.next') }))
  await expect.poll(up).toBe('program')
  expect(app.getState().route).toMatchObject({ name: 'lab', task: second.id })
})

test('so does what is said below the program', async () => {
  const [task] = tasks
  if (!task) throw new Error('no tasks')
  const { press } = await drawLab(routeTo(task))
  await press(warns)
  const said = await screen.findByText(new RegExp(t('lab.saidScore', { score: '.*' })))
  expect(said.textContent).toContain(t('stars.text', { count: 3 }))
})

test('a campaign level’s stars for the score are said to be that; other levels have no others', async () => {
  const other = await drawLab()
  await other.press(serves)
  await outcome()
  expect(scoreStars()).toHaveLength(0)
  other.unmount()
  const { press } = await drawLab({ ...LAB, level: 'drop-the-ticket' })
  await press(serves)
  await outcome()
  expect(scoreStars()).toHaveLength(1)
})

test('of stars that are not known yet nothing is said', async () => {
  const { press } = await drawLab({ ...LAB, level: 'drop-the-ticket' }, null)
  await press(serves)
  await outcome()
  expect(scoreStars()).toHaveLength(0)
})

test('a button of a task that goes when it is pressed leaves the focus to the task’s name', async () => {
  const [task] = tasks
  if (!task) throw new Error('no tasks')
  const { press, user } = await drawLab(routeTo(task))
  await press(serves)
  const solution = await screen.findByRole('button', { name: t('labTask.solution') })
  solution.focus()
  await user.keyboard('{Enter}')
  await expect.poll(() => solution.isConnected).toBe(false)
  const name = screen.getByRole('heading', { name: t(`labTasks.${task.id}.name`) })
  expect(document.activeElement).toBe(name)
})

test('a stranger’s program has the stars of its score, and none of the task', async () => {
  const [task] = tasks
  if (!task) throw new Error('no tasks')
  const { press, shortcut } = await drawLab({ ...routeTo(task), isApart: true })
  await press(serves)
  const kept = await outcome()
  expect(kept.getAllByText(/\bstars?\b/)).toHaveLength(1)
  await shortcut(warns)
  const said = await screen.findByText(new RegExp(t('lab.saidScore', { score: '.*' })))
  expect(said.textContent).not.toContain('star')
})
