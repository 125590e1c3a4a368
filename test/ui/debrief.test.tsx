// The debrief after a campaign level: the stars, the moment, and what the level has shown.
import { screen } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { campaignLevels, HOUSE_SEED } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import { addEntry } from '../../src/store/index.ts'
import { factsOf } from '../../src/ui/campaign/debrief-facts.ts'
import { momentWords } from '../../src/ui/campaign/moment-words.ts'
import { encodeRun } from '../../src/wire/index.ts'
import { setLocale, t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { drawDebrief } from '../support/debrief.tsx'
import { lessonOutcome } from '../support/lesson.ts'

type Cafe = ReturnType<typeof open>

/** The level has been played as the robot with the right belief plays it, and is on file. */
function file(cafe: Cafe, level: CampaignId): void {
  const { result, hash, run } = lessonOutcome({ level })
  const date = '2026-03-05T12:00:00.000Z'
  const code = encodeRun(run)
  addEntry(cafe.scores, { id: level, name: 'Ada', date, stars: 0, par: 0, hash, result, code })
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const part = (name: string | RegExp) => screen.getByRole('region', { name })
const head = () => screen.getByTestId('result')
const lanes = () => document.querySelectorAll('figure [data-rows]') // of a shift each
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const plain = (text: string) => text.replaceAll('**', '')

describe('the head', () => {
  test('says the stars before the headline, and the headline is what was reached', () => {
    drawDebrief({ level: 'drop-the-ticket' })
    expect(head().textContent.startsWith(t('stars.text', { count: 3 }))).toBe(true)
    expect(heading()).toBe('Seven served. Nobody left.')
  })

  test('carries the shift’s numbers', () => {
    const { outcome } = drawDebrief({ level: 'drop-the-ticket' })
    expect(head().dataset).toMatchObject({
      level: 'drop-the-ticket',
      seed: String(HOUSE_SEED),
      mode: 'async',
      served: '7',
      hash: outcome.hash,
    })
  })

  test('compares with the shift of the same customers in the level before', () => {
    const cafe = open()
    file(cafe, 'stand-and-wait')
    drawDebrief({ level: 'drop-the-ticket' }, { cafe })
    expect(heading()).toBe('Seven served. Standing, it was four.')
    expect(lanes()).toHaveLength(2)
  })

  test('has no row for somebody whom nobody hired', () => {
    drawDebrief({ level: 'one-pair-of-hands', belief: 'wrong' })
    expect(lanes()[0]?.getAttribute('data-rows')).toBe('5') // one waiter, four cooks
  })

  test('does not compare with other customers', () => {
    const cafe = open()
    file(cafe, 'stand-and-wait')
    drawDebrief({ level: 'drop-the-ticket', seed: HOUSE_SEED + 1 }, { cafe })
    expect(lanes()).toHaveLength(1)
  })

  test('says what the next star asks for, and what there was of it', () => {
    drawDebrief({ level: 'drop-the-ticket', belief: 'wrong', seed: 5 })
    expect(head().textContent).toMatch(/first star: serve 4, you had \d/)
  })

  test('asks for the answer, not for a number of answers', () => {
    drawDebrief({ level: 'stand-and-wait', predicted: 2 })
    expect(head().textContent).toMatch(/answer the question correctly$/)
  })
})

describe('the moment', () => {
  test.each(campaignLevels.map(({ id }) => id))('of %s is told and marked', (level) => {
    for (const belief of ['wrong', 'right'] as const) {
      const { unmount } = drawDebrief({ level, belief })
      const told = part(t('moment.title')).textContent
      expect(told).toMatch(/^Your moment\. \d+\.\d\ss: .*\.Watch that moment$/)
      expect(told).not.toMatch(/\{\{|undefined|-1|\*\*/)
      expect(document.querySelectorAll('figure [data-rows] > i')).toHaveLength(1)
      unmount()
    }
  })

  test.each([
    ['drop-the-ticket', 5, /you stood at the kitchen for 8\.0\ss while 4 hands were up/],
    ['bell-waits', 84, /the bell rang for table 1 \(.+\) in the middle of a visit/],
    ['burnt-dishes', 8, /32\.5\ss: the dish for table \d burnt \(.+\); its red ticket lay there/],
    ['course-by-course', 1, /62\.\d\ss: table 2 left after a long wait/],
  ] as const)('of a failure in %s is that of the missed bound', (level, seed, words) => {
    drawDebrief({ level, seed, belief: 'wrong' })
    expect(screen.getByText(t('stars.text', { count: 0 }))).toBeTruthy()
    expect(part(t('moment.title')).textContent).toMatch(words)
  })

  test('of a loss says how long the waiter had stood before it', () => {
    const { judged } = factsOf(lessonOutcome({ level: 'stand-and-wait' })) ?? {}
    if (!judged) throw new Error('nothing judged')
    const loss = {
      told: 'lost',
      from: 31_400,
      to: 31_400,
      table: 2,
      customer: 1,
      ticket: -1,
    } as const
    expect(momentWords({ ...loss, others: 9_000 }, judged)).toBe(
      '31.4\u00a0s: table 2 left; you had stood **9.0\u00a0s** at the kitchen.',
    )
    expect(momentWords({ ...loss, others: 0, table: -1 }, judged)).toMatch(/left at the door/)
  })

  test('is watched for eight seconds, beginning four before it', async () => {
    const { user, host, app, outcome } = drawDebrief({ level: 'stand-and-wait' })
    await user.click(button(t('moment.watch')))
    const from = factsOf(outcome)?.moment?.from ?? 0
    expect(from).toBeGreaterThan(4_000)
    expect(app.getState().route).toMatchObject({ name: 'watch', isBrief: true })
    expect(host.playback()?.excerpt).toEqual({ from: from - 4_000, to: from + 4_000 })
    expect(host.playback()?.at()).toBe(from - 4_000)
  })

  test('is watched beside the same moment of the level before', async () => {
    const cafe = open()
    file(cafe, 'stand-and-wait')
    const { user, host } = drawDebrief({ level: 'drop-the-ticket' }, { cafe })
    await user.click(button(t('moment.watch')))
    expect(host.playback()?.plays.map(({ mode }) => mode)).toEqual(['blocking', 'async'])
  })
})

describe('the lesson', () => {
  test('says the rule and where it does not help', () => {
    drawDebrief({ level: 'bell-waits' })
    expect(part(t('campaign.learnt')).textContent).toBe(plain(t('lesson.bell-waits.learnt')))
    expect(screen.getByText(t('lesson.bell-waits.limits'), { exact: false })).toBeTruthy()
    expect(screen.queryByRole('button', { name: t('debrief.tryIt') })).toBeNull()
  })

  test('where a level shows the limits, leads there', async () => {
    const { user, app } = drawDebrief({ level: 'drop-the-ticket' })
    await user.click(button(t('debrief.tryIt')))
    expect(app.getState().route).toEqual({ name: 'predict', level: 'slow-tuesday' })
  })

  test('tells a right answer to the question, which need not be answered anew', () => {
    drawDebrief({ level: 'stand-and-wait', predicted: 0 })
    expect(part(t('campaign.predict')).textContent).toMatch(/You said 1, and so it was\.$/)
  })

  test('lets a question be answered that was skipped', async () => {
    const { user, app } = drawDebrief({ level: 'stand-and-wait', predicted: null })
    expect(screen.queryByRole('button', { name: t('debrief.anew') })).toBeNull()
    await user.click(button(t('debrief.answer')))
    expect(app.getState().route).toEqual({ name: 'predict', level: 'stand-and-wait' })
  })

  test('tells a wrong answer and the right one, and lets it be answered anew', async () => {
    const { user, app } = drawDebrief({ level: 'stand-and-wait', predicted: 2 })
    expect(part(t('campaign.predict')).textContent).toMatch(/You said 3\. It was 1\./)
    await user.click(button(t('debrief.anew')))
    expect(app.getState().route).toEqual({ name: 'predict', level: 'stand-and-wait' })
  })

  test('tells the right answer to whoever skipped the question', () => {
    drawDebrief({ level: 'stand-and-wait', predicted: null })
    expect(part(t('campaign.predict')).textContent).toMatch(/You gave no answer\. It was 1\./)
  })
})

test('everything is said in Spanish, too', async () => {
  await setLocale('es', [])
  try {
    drawDebrief({ level: 'drop-the-ticket' })
    expect(heading()).toBe('Atendidos: siete. Nadie se fue.')
    expect(part('Tu momento').textContent).toMatch(/^Tu momento\. .* mientras la mesa \d/)
  } finally {
    await setLocale('en', ['en'])
  }
})
