// The sandbox: its numbers by mouse and keyboard, and that nothing in it counts.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { isSandbox, levelOf, levels } from '../../src/levels/index.ts'
import { resultOfRun } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { addEntry, addTried, createProgressRepository } from '../../src/store/index.ts'
import type { Outcome } from '../../src/store/index.ts'
import { levelName } from '../../src/ui/format.ts'
import { MapScreen } from '../../src/ui/map/MapScreen.tsx'
import { Results } from '../../src/ui/results/Results.tsx'
import { SandboxScreen } from '../../src/ui/sandbox/SandboxScreen.tsx'
import { SANDBOX } from '../../src/ui/sandbox/start.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage } from '../support/storage.ts'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const dial = (name: 'c' | 't' | 'a' | 'p') => screen.getByLabelText(t(`sandbox.dial.${name}`))
const drawSandbox = (cafe = open()) => draw(<SandboxScreen route={SANDBOX} />, { cafe })

/** A shift of the sandbox as it is when it has closed. */
function outcomeOf(id: string, mode: 'blocking' | 'async'): Outcome {
  const level = levelOf(id)
  if (!level) throw new Error('no such level')
  const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
  const run = { name: 'Ada', leads: [person], replay }
  const order = {
    level: id,
    seed: 7,
    mode,
    leads: [person],
    speed: 1,
    purpose: { type: 'free' },
  } as const
  const result = resultOfRun(run)
  if (!result) throw new Error('no result')
  return { order, result, run, hash: replay.hashes.at(-1)?.[1] ?? '', isBest: false, entry: null }
}

test('the map’s last sign leads to it', async () => {
  const { user, now } = draw(<MapScreen />)
  await user.click(button(t('map.sandbox')))
  expect(now().route).toEqual(SANDBOX)
})

describe('the screen', () => {
  test('begins a shift with the numbers that are chosen, and Back comes to them again', async () => {
    const { user, now } = drawSandbox()
    expect(document.activeElement).toBe(button(t('sandbox.play')))
    fireEvent.change(dial('c'), { target: { value: '1' } })
    fireEvent.change(dial('a'), { target: { value: '150' } })
    fireEvent.change(screen.getByLabelText(t('sandbox.seed')), { target: { value: '4711' } })
    await user.click(screen.getByRole('radio', { name: t('mode.blocking.name') }))
    expect(dial('a').getAttribute('aria-valuetext')).toBe('150%')
    await user.click(button(t('sandbox.play')))
    const chosen = { level: 'lunch-rush_c1a150', seed: 4711, mode: 'blocking' }
    expect(now().route).toMatchObject({ name: 'shift', order: chosen })
    expect(now().earlier.at(-1)).toEqual({ name: 'sandbox', ...chosen })
  })

  test('sets all numbers back at one press', async () => {
    const { user, now } = drawSandbox()
    fireEvent.change(dial('t'), { target: { value: '3' } })
    await user.click(button(t('sandbox.reset')))
    await user.click(button(t('sandbox.play')))
    expect(now().route).toMatchObject({ order: { level: 'lunch-rush_c3' } })
  })

  test('takes no seed that is none', async () => {
    const { user, now } = drawSandbox()
    const seed = screen.getByLabelText<HTMLInputElement>(t('sandbox.seed'))
    seed.focus()
    for (const value of ['-1', '1.5', '5000000000']) fireEvent.change(seed, { target: { value } })
    seed.blur()
    await waitFor(() => expect(seed.value).toBe('7'))
    await user.click(button(t('sandbox.play')))
    expect(now().route).toMatchObject({ order: { seed: 7 } })
  })
})

describe('the choice', () => {
  test('offers what the title offers, and the campaign’s levels that have a star', () => {
    const texts = memoryStorage()
    const progress = createProgressRepository(texts, damaged)
    progress.finish('flambe', { stars: 1, score: 90 })
    progress.finish('espresso', { stars: 0, score: 9 })
    drawSandbox(open(texts))
    const names = within(screen.getByLabelText(t('sandbox.level')))
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
    expect(names).toEqual([...levels.map(({ id }) => levelName(id)), levelName('flambe')])
  })

  test('has the dials that a level has', async () => {
    const cafe = open()
    const { user } = draw(<SandboxScreen route={{ ...SANDBOX, level: 'full-rail_c1' }} />, { cafe })
    expect(screen.getByLabelText(t('sandbox.dial.r'))).toBeTruthy()
    await user.selectOptions(screen.getByLabelText(t('sandbox.level')), 'first-day')
    expect(screen.queryByLabelText(t('sandbox.dial.r'))).toBeNull()
    expect(screen.queryByLabelText(t('sandbox.dial.w'))).toBeNull()
  })

  test('shows its shifts again, alone and beside the last of the same room', async () => {
    const cafe = open()
    addTried(cafe.app, outcomeOf('lunch-rush_c1', 'async'))
    addTried(cafe.app, outcomeOf('lunch-rush_c3', 'async'))
    const { user, now } = drawSandbox(cafe)
    const shifts = within(screen.getByRole('region', { name: t('sandbox.tried') }))
    expect(shifts.getAllByRole('listitem')).toHaveLength(2)
    await user.click(shifts.getByRole('button', { name: t('sandbox.beside') }))
    const { route } = now()
    expect(route).toMatchObject({ name: 'watch' })
    expect(route.name === 'watch' && route.runs.map(({ replay }) => replay.level)).toEqual([
      'lunch-rush_c1',
      'lunch-rush_c3',
    ])
  })
})

describe('a shift of it', () => {
  test('is in no list, and no progress, but can be seen again', async () => {
    const { host, app, scores } = open()
    const before = app.getState().progress
    act(() => host.start({ ...outcomeOf('first-day_c3', 'async').order, speed: 16 }))
    for (let ms = 0; ms < 12_000; ms += 50) host.tick(50)
    await expect.poll(() => app.getState().route.name, { timeout: 5_000 }).toBe('results')
    expect(scores.getState().entries).toEqual([])
    expect(app.getState().progress).toBe(before)
    expect(app.getState().tried.map(({ order }) => order.level)).toEqual(['first-day_c3'])
  })

  test('is not taken into the scores from anywhere', () => {
    const { scores } = open()
    const known = entry({ id: 'x', score: 5 })
    addEntry(scores, { ...known, result: { ...known.result, level: 'lunch-rush_c1' } })
    expect(scores.getState().entries).toEqual([])
  })

  test('is said to be unranked, with its numbers, and leads back to the sandbox', async () => {
    const outcome = outcomeOf('lunch-rush_c1', 'async')
    const { user, now } = draw(<Results route={{ name: 'results', outcome }} />)
    const heading = screen.getByRole('heading', { level: 1 }).textContent
    expect(heading).toContain(`${t('sandbox.dial.c')}: 1`)
    expect(heading).toContain(levelName('lunch-rush'))
    await user.click(button(t('results.more')))
    await user.click(button(t('sandbox.back')))
    expect(now().route).toMatchObject({ name: 'sandbox', level: 'lunch-rush_c1', mode: 'async' })
    expect(isSandbox('lunch-rush_c1')).toBe(true)
  })
})
