// The results as they are seen and used: two shifts with their timelines, at most three buttons, the
// menu, and the name that is asked for once.
import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { firstDay, HOUSE_SEED } from '../../src/levels/index.ts'
import { hashOf, MODES, replayOf, resultOf } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { addEntry, setPar } from '../../src/store/index.ts'
import type { Entry, Outcome } from '../../src/store/index.ts'
import { Results } from '../../src/ui/results/Results.tsx'
import { parsOf, person, playShift, robots } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import { number, percent, t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { nth } from '../support/cafe.ts'
import { draw } from '../support/render.tsx'

const pars = parsOf(firstDay, HOUSE_SEED, MODES)

type Cafe = ReturnType<typeof open>

/** A shift of somebody without a name who plays as a robot does, filed. */
function played(cafe: Cafe, mode: Mode): Outcome {
  const recording = playShift(firstDay, HOUSE_SEED, mode, robots['first-come'], 'hashes')
  const result = resultOf(recording.shift)
  const hash = hashOf(recording.shift.state)
  const run = { name: '', leads: [person], replay: replayOf(recording) }
  const date = '2026-03-05T12:00:00.000Z'
  const code = encodeRun(run)
  const entry: Entry = { id: mode, name: '', date, stars: 0, par: 0, hash, result, code }
  addEntry(cafe.scores, entry)
  const order = {
    level: firstDay.id,
    seed: HOUSE_SEED,
    mode,
    leads: [person],
    speed: 1,
    purpose: { type: 'free' },
  } as const
  return { order, result, hash, run, isBest: true, entry: mode }
}

/** The results of the last of these shifts. */
function drawResults(modes: readonly Mode[], cafe = open()) {
  const outcomes = modes.map((mode) => played(cafe, mode))
  setPar(cafe.app, { level: firstDay.id, seed: HOUSE_SEED, modes: pars })
  const outcome = nth(outcomes, outcomes.length - 1)
  return { ...draw(<Results route={{ name: 'results', outcome }} />, { cafe }), outcome }
}

const button = (name: string) => screen.getByRole('button', { name })
const gold = () => nth([...document.querySelectorAll('nav [data-kind="primary"]')], 0)
const waysOn = () => within(screen.getByRole('navigation')).getAllByRole('button')
const rowsOf = (card: HTMLElement) => card.querySelectorAll('[data-rows] > [data-kind]')
const doing = (card: HTMLElement, name: string) =>
  card.querySelectorAll(`[data-rows] [data-doing="${name}"]`).length

test('after one shift there is its timeline, and an invitation in the other’s place', () => {
  drawResults(['blocking'])
  const cards = screen.getAllByRole('article')
  expect(cards).toHaveLength(1)
  expect(rowsOf(nth(cards, 0))).toHaveLength(1 + firstDay.cooks)
  expect(screen.getAllByRole('button', { name: /Now async/ })).toHaveLength(2)
  expect(gold().textContent).toBe(t('results.tryMode.async'))
})

test('both timelines are on one axis: a second is as wide in the one as in the other', () => {
  const cafe = open()
  const shifts = (['blocking', 'async'] as const).map((mode) => played(cafe, mode))
  const lengths = shifts.map(({ run }) => run.replay.lengthMs)
  expect(new Set(lengths).size).toBe(2)
  draw(<Results route={{ name: 'results', outcome: nth(shifts, 1) }} />, { cafe })
  const ends = screen.getAllByRole('article').map((card) => {
    const bars = card.querySelectorAll<HTMLElement>('[data-kind="waiter"] [data-doing]')
    const { left, width } = nth([...bars], bars.length - 1).style
    return Number.parseFloat(left) + Number.parseFloat(width)
  })
  const most = Math.max(...lengths)
  expect(ends.map((end) => end.toFixed(1))).toEqual(
    lengths.map((length) => ((100 * length) / most).toFixed(1)),
  )
})

test('after the pair both timelines show the standing and the sleeping cooks', () => {
  drawResults(['blocking', 'async'])
  const [blocking, async] = screen.getAllByRole('article')
  if (!blocking || !async) throw new Error('no pair')
  expect(doing(blocking, 'standing')).toBeGreaterThan(3)
  expect(doing(async, 'standing')).toBe(0)
  expect(doing(blocking, 'asleep')).toBeGreaterThan(0)
  expect(doing(async, 'cooking')).toBeGreaterThan(doing(blocking, 'cooking'))
})

test('the pair fills five rows with its own figures, and one shift alone does not', () => {
  const { unmount } = drawResults(['blocking', 'async'])
  const table = screen.getByRole('region', { name: t('rows.title') })
  const cells = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  )
  expect(cells).toHaveLength(5)
  expect(cells[0]?.[0]).toBe(t('rows.executionOf', { count: 1 }))
  expect(cells[0]?.[1]).not.toBe(cells[0]?.[0])
  expect(cells[1]?.[1]).toBe(t('rows.waitingOf', { share: percent(0) }))
  unmount()
  drawResults(['async'])
  expect(screen.queryByRole('region', { name: t('rows.title') })).toBeNull()
})

test('standing still is red in blocking, however little it was', () => {
  const { outcome } = drawResults(['blocking'])
  expect(outcome.result.standingStill).toBeGreaterThan(0)
  const stood = screen.getByText(t('results.stoodStill')).nextElementSibling
  expect(stood?.getAttribute('data-verdict')).toBe('bad')
})

test('a good robot’s score is said plainly, each mode’s own', () => {
  drawResults(['blocking', 'async'])
  const [blocking, async] = screen.getAllByRole('article')
  expect(blocking?.textContent).toContain(`A good robot gets ${number(pars.blocking.score)}`)
  expect(async?.textContent).toContain(`A good robot gets ${number(pars.async.score)}`)
  expect(document.body.textContent).not.toMatch(/seed/)
})

test('there are three buttons, and the rest is in a menu', async () => {
  const { user } = drawResults(['blocking', 'async'])
  expect(waysOn()).toHaveLength(3)
  expect(screen.queryByRole('button', { name: t('results.seeWhy') })).toBeNull()
  await user.click(button(t('results.more')))
  const menu = screen.getByRole('dialog', { name: t('results.more') })
  for (const name of ['results.seeWhy', 'share.open', 'results.scores', 'results.title'] as const) {
    expect(within(menu).getByRole('button', { name: t(name) })).toBeTruthy()
  }
  await user.click(within(menu).getByRole('button', { name: t('results.less') }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('on a projector there are two buttons', () => {
  const cafe = open()
  cafe.app.setState(({ device }) => ({ device: { ...device, view: 'projector' } }))
  drawResults(['blocking', 'async'], cafe)
  expect(waysOn()).toHaveLength(2)
})

test('the pair is to be watched once; then the next level is the way on', async () => {
  const { user, settings } = drawResults(['blocking', 'async'])
  expect(gold().textContent).toContain(t('watchButtons.both'))
  await user.click(gold())
  expect(settings.getState().sawBoth).toBe(true)
  expect(gold().textContent).toBe('Next: Lunch rush')
  await user.click(gold())
  expect(settings.getState().level).toBe('lunch-rush')
})

test('watching the pair takes eight seconds and comes back', async () => {
  const { user, host, app } = drawResults(['blocking', 'async'])
  await user.click(gold())
  const playback = host.playback()
  expect(app.getState().route).toMatchObject({ name: 'watch', isBrief: true })
  expect((playback?.lengthMs ?? 0) / (playback?.speed() ?? 1)).toBeCloseTo(8_000)
})

test('a name is asked for, taken at one tap, and written on the score', async () => {
  const { user, scores } = drawResults(['blocking'])
  await user.click(screen.getByRole('button', { name: /^Take “/ }))
  const [filed] = scores.getState().entries
  expect(filed?.name).not.toBe('')
  expect(screen.getByLabelText(t('results.nameThis'))).toHaveProperty('value', filed?.name)
})

test('a name is asked for once, and not again of who has none', () => {
  const cafe = open()
  const first = drawResults(['blocking'], cafe)
  expect(screen.getByLabelText(t('results.nameThis'))).toBeTruthy()
  act(() => void first.unmount())
  drawResults(['async'], cafe)
  expect(screen.queryByLabelText(t('results.nameThis'))).toBeNull()
})

test('the first results say the real names of things, and later ones do not', () => {
  const cafe = open()
  const first = drawResults(['blocking'], cafe)
  expect(screen.getByText('call stack')).toBeTruthy()
  expect(cafe.settings.getState().introduced).toBe(true)
  act(() => void first.unmount())
  drawResults(['async'], cafe)
  expect(screen.queryByText('call stack')).toBeNull()
})

test('who has scores from before is told no names again', () => {
  const cafe = open()
  played(cafe, 'async')
  drawResults(['blocking'], cafe)
  expect(screen.queryByText('call stack')).toBeNull()
})
