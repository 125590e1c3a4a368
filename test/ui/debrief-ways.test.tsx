// The debrief's question, hints and ways on, pressed as a player presses them.
import { act, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { Predict } from '../../src/ui/campaign/Predict.tsx'
import { levelName } from '../../src/ui/format.ts'
import { t } from '../../src/words/index.ts'
import { orderOf } from '../host/cafe.ts'
import { drawDebrief } from '../support/debrief.tsx'
import { draw } from '../support/render.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const gold = () => document.querySelector('nav [data-kind="primary"]')
const hintButton = () => screen.queryByRole('button', { name: t('hint.ask') })
const answers = () =>
  within(screen.getByRole('region', { name: /^And elsewhere/ })).getAllByRole('button')

/** A shift without a star. */
const failed = { level: 'drop-the-ticket', belief: 'wrong', seed: 5 } as const

const radio = (name: string) => screen.getByRole('radio', { name })
const railOf = (order: ReturnType<typeof orderOf>) =>
  order?.purpose.type === 'campaign' ? order.purpose.rail : undefined

describe('the question from elsewhere', () => {
  const why = t('lesson.drop-the-ticket.why')

  test('says the reason after the right answer, and marks it', async () => {
    const { user } = drawDebrief({ level: 'drop-the-ticket' })
    expect(screen.queryByText(why, { exact: false })).toBeNull()
    await user.click(button(new RegExp(t('lesson.drop-the-ticket.answers.2'))))
    expect(screen.getByText(why, { exact: false }).textContent).toBe(`Yes. ${why}`)
    expect(answers().map(({ dataset }) => dataset['answer'])).toEqual(['other', 'right', 'other'])
    expect(answers()[1]?.textContent).toContain(t('debrief.isRight'))
  })

  test('is answered once, by its keys too', async () => {
    const { user } = drawDebrief({ level: 'drop-the-ticket' })
    await user.keyboard('1')
    await user.keyboard('2')
    expect(screen.getByText(why, { exact: false }).textContent).toMatch(
      /^It is “Answer your clicks”/,
    )
    expect(answers().map(({ dataset }) => dataset['answer'])).toEqual(['chosen', 'right', 'other'])
  })

  test('changes nothing of what was reached', async () => {
    const { user, app, scores } = drawDebrief({ level: 'drop-the-ticket' })
    const before = [app.getState().progress, scores.getState().entries]
    await user.keyboard('3')
    expect([app.getState().progress, scores.getState().entries]).toEqual(before)
  })
})

describe('hints', () => {
  test('are not offered after one failure, nor after a success', () => {
    const { unmount } = drawDebrief(failed, { failures: 1 })
    expect(hintButton()).toBeNull()
    unmount()
    drawDebrief({ level: 'drop-the-ticket' }, { failures: 2 })
    expect(hintButton()).toBeNull()
  })

  test('after two say where to look, then the rule, then show the robot', async () => {
    const { user, app, host } = drawDebrief(failed, { failures: 2 })
    await user.click(button(t('hint.ask')))
    expect(screen.getByText(t('lesson.drop-the-ticket.hints.1'), { exact: false })).toBeTruthy()
    expect(screen.queryByText(t('lesson.drop-the-ticket.hints.2'), { exact: false })).toBeNull()
    await user.click(button(t('hint.more')))
    expect(screen.getByText(t('lesson.drop-the-ticket.hints.2'), { exact: false })).toBeTruthy()
    await user.click(button(t('debrief.robot')))
    await act(async () => void (await import('../../src/ui/campaign/robot-solution.ts')))
    expect(app.getState().route.name).toBe('watch')
    const [own, robot] = host.playback()?.plays ?? []
    expect(robot?.run.name).toBe(t('debrief.robotName'))
    expect(robot?.seed).toBe(own?.seed)
  })
})

describe('the way on', () => {
  test('after a star is the next level, without those beside the way', async () => {
    const { user, app } = drawDebrief({ level: 'drop-the-ticket' })
    expect(gold()).toBe(document.activeElement)
    expect(gold()?.getAttribute('aria-describedby')).toBe('debrief-stars debrief-headline')
    expect(gold()?.textContent).toBe(t('campaign.next', { level: levelName('bell-waits') }))
    await user.keyboard('{Enter}')
    expect(app.getState().route).toEqual({ name: 'predict', level: 'bell-waits' })
  })

  test('after the last level is the map', () => {
    drawDebrief({ level: 'too-many-tickets' })
    expect(gold()?.textContent).toBe(t('campaign.toMap'))
  })

  test('after a failure is another try; the next level is open after the second', () => {
    const { unmount } = drawDebrief(failed, { failures: 1 })
    expect(gold()?.textContent).toMatch(new RegExp(`^${t('campaign.again')}`))
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull()
    unmount()
    drawDebrief(failed, { failures: 2 })
    expect(button(/^Next/)).toBeTruthy()
  })

  test('R plays again at once, with other customers and the same answer', async () => {
    const { user, app } = drawDebrief({ level: 'stand-and-wait', predicted: 2 })
    await user.keyboard('r')
    const { route } = app.getState()
    expect(route).toMatchObject({
      name: 'shift',
      order: { level: 'stand-and-wait', seed: HOUSE_SEED + 1, mode: 'blocking' },
    })
    expect(route.name === 'shift' && route.order.purpose).toEqual({
      type: 'campaign',
      predicted: 2,
    })
  })

  test('keys do nothing while the menu is open', async () => {
    const { user, app } = drawDebrief({ level: 'stand-and-wait' })
    await user.click(button(t('results.more')))
    await user.keyboard('r')
    expect(app.getState().route.name).toBe('title')
  })

  test('the menu has the robot’s run after a success, and not after a failure', async () => {
    const { user, unmount } = drawDebrief({ level: 'stand-and-wait' })
    await user.click(button(t('results.more')))
    const menu = within(screen.getByRole('dialog'))
    for (const key of ['debrief.whole', 'debrief.robot', 'share.open', 'results.scores'] as const) {
      expect(menu.getByRole('button', { name: t(key) })).toBeTruthy()
    }
    unmount()
    drawDebrief(failed)
    await user.click(button(t('results.more')))
    expect(screen.queryByRole('button', { name: t('debrief.robot') })).toBeNull()
  })

  test('a level of both modes can be played in the other with the same customers', async () => {
    const { user, app, outcome } = drawDebrief({ level: 'slow-tuesday' })
    await user.click(button(t('results.more')))
    await user.click(button(t('debrief.otherMode.blocking')))
    const { seed } = outcome.order
    expect(app.getState().route).toMatchObject({ order: { seed, mode: 'blocking' } })
  })
})

describe('where the rail is left to the player', () => {
  test('another try takes what is chosen in the debrief', async () => {
    const { user, app } = drawDebrief({ level: 'too-many-tickets', belief: 'wrong' })
    expect(radio('8')).toHaveProperty('checked', true)
    await user.click(radio('3'))
    await user.keyboard('r')
    expect(railOf(orderOf(app.getState()))).toBe(3)
  })

  test.each(['beside the question', 'in the menu'])(
    'it is kept when the question is answered then, %s',
    async (where) => {
      const { user, app, unmount } = drawDebrief({ level: 'too-many-tickets', belief: 'wrong' })
      await user.click(radio('3'))
      if (where === 'in the menu') await user.click(button(t('results.more')))
      const [answer] = screen.getAllByRole('button', { name: t('debrief.answer') }).slice(-1)
      if (answer) await user.click(answer)
      const { route } = app.getState()
      if (route.name !== 'predict') throw new Error(`this is ${route.name}`)
      expect(route.rail).toBe(3)
      unmount()
      const question = draw(<Predict route={route} />)
      expect(radio('3')).toHaveProperty('checked', true)
      await question.user.keyboard('1')
      expect(railOf(orderOf(question.app.getState()))).toBe(3)
    },
  )

  test('elsewhere nothing is chosen', () => {
    drawDebrief({ level: 'drop-the-ticket' })
    expect(screen.queryAllByRole('radio', { name: '3' })).toEqual([])
  })
})
