// The album and the questions: which cards are there, how long they are, and where they lead.
import { screen, within } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { campaignLevels, cards, questions } from '../../src/levels/index.ts'
import { openCards } from '../../src/runs/index.ts'
import { createProgressRepository } from '../../src/store/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { Album } from '../../src/ui/album/Album.tsx'
import { Questions } from '../../src/ui/album/Questions.tsx'
import { catalogues } from '../../src/words/choice.ts'
import { number, percent, t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage } from '../support/storage.ts'

const CARD_WORDS = 60 // at most, with its example and where it does not help
const ANSWER_WORDS = 40

/** A café in which these levels were played to two stars, for so many points. */
function played(scores: Partial<Record<string, number>> = {}) {
  const texts = memoryStorage()
  const progress = createProgressRepository(texts, damaged)
  for (const { id } of campaignLevels) {
    const score = scores[id]
    if (score !== undefined) progress.finish(id, { stars: 2, score })
  }
  return open(texts)
}

const everyLevel = Object.fromEntries(campaignLevels.map(({ id }) => [id, 100]))
const cardNamed = (name: string) => screen.getByRole('article', { name })
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

const withCooks = (cooks: number, { result, ...rest }: Entry): Entry => ({
  ...rest,
  result: { ...result, cooks },
})

describe('the album', () => {
  test('keeps a card closed until its level has a star, and says which', () => {
    draw(<Album />, { cafe: played() })
    const card = cardNamed(t('card.who.name'))
    const level = t('level.drop-the-ticket.name')
    expect(card.textContent).toContain(t('album.comesWith', { level }))
    expect(card.textContent).not.toContain(t('card.who.text'))
  })

  test('opens it then', () => {
    draw(<Album />, { cafe: played({ 'drop-the-ticket': 300 }) })
    expect(cardNamed(t('card.who.name')).textContent).toContain(t('card.who.text'))
    const others = cardNamed(t('card.api.name')).textContent
    expect(others).not.toContain(t('card.api.text'))
  })

  test('is whole when every level has been played', () => {
    const reached = played(everyLevel).app.getState().progress
    expect(openCards(reached).size).toBe(cards.length)
  })

  test('shows all to who wants to read them at once', async () => {
    const { user } = draw(<Album />, { cafe: played() })
    await user.click(screen.getByRole('switch', { name: t('album.showAll') }))
    for (const { id } of cards) {
      const card = cardNamed(t(`card.${id}.name`))
      expect(card.textContent).toContain(t(`card.${id}.notWhen`))
    }
  })
})

describe('a card of it', () => {
  test('measures what is gained in the reader’s own figures', () => {
    draw(<Album />, { cafe: played({ 'stand-and-wait': 200, 'drop-the-ticket': 500 }) })
    const figures = { blocking: number(200), async: number(500), ratio: number(2.5) }
    expect(cardNamed(t('card.gains.name')).textContent).toContain(t('album.figures', figures))
  })

  test('measures the five advantages in the reader’s best shifts of the first two levels', () => {
    const cafe = played({ 'stand-and-wait': 200, 'drop-the-ticket': 500 })
    const entries = [
      withCooks(0.3, entry({ id: 'a', level: 'stand-and-wait', mode: 'blocking', score: 200 })),
      withCooks(0.1, entry({ id: 'b', level: 'stand-and-wait', mode: 'blocking', score: 100 })),
      withCooks(0.7, entry({ id: 'c', level: 'drop-the-ticket', score: 500 })),
    ]
    cafe.scores.setState({ entries })
    draw(<Album />, { cafe })
    const card = cardNamed(t('card.gains.name'))
    expect(within(card).getAllByRole('listitem')).toHaveLength(5)
    const said = t('album.gains.resources', { before: percent(0.3), now: percent(0.7) })
    expect(card.textContent).toContain(said)
  })

  test('shows the same orders in Java, C# and Go, and what they print', async () => {
    const { user } = draw(<Album />, { cafe: played(everyLevel) })
    const card = cardNamed(t('card.languages.name'))
    for (const [name, has] of [
      ['Java', 'allOf(roast, soup).join()'],
      ['C#', 'await Task.WhenAll(roast, soup)'],
      ['Go', 'orders.Wait()'],
    ] as const) {
      await user.click(within(card).getByText(t('album.ordersIn', { language: name })))
      expect(card.textContent).toContain(has)
    }
    expect(card.textContent).toContain('both served')
  })

  test('can be printed', async () => {
    const printed = vi.fn<() => void>()
    vi.stubGlobal('print', printed)
    const { user } = draw(<Album />, { cafe: played() })
    await user.click(screen.getByRole('button', { name: t('album.print') }))
    expect(printed).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  test('has an example there as long as one of the two figures is missing', () => {
    draw(<Album />, { cafe: played({ 'drop-the-ticket': 500 }) })
    expect(cardNamed(t('card.gains.name')).textContent).toContain(t('card.gains.example'))
  })
})

describe('the questions', () => {
  test('are answered, and a press opens the level that shows the answer', async () => {
    const { user, app } = draw(<Questions />, { cafe: played() })
    for (const { id, see } of questions) {
      const card = screen.getByRole('region', { name: t(`questions.${id}.ask`) })
      expect(card.textContent).toContain(t(`questions.${id}.answer`))
      const name = t('questions.see', { level: t(`level.${see}.name`) })
      await user.click(within(card).getByRole('button', { name }))
      expect(app.getState().route).toEqual({ name: 'predict', level: see })
    }
  })

  test('lead to the album', async () => {
    const { user, app } = draw(<Questions />, { cafe: played() })
    await user.click(screen.getByRole('button', { name: t('campaign.album') }))
    expect(app.getState().route.name).toBe('album')
  })
})

describe.each(Object.entries(catalogues))('in %s', (_, load) => {
  test('a card has at most sixty words, an answer forty', async () => {
    const { card, questions: asked } = await load()
    const long = cards.filter(({ id }) => {
      const { text, example, notWhen } = card[id]
      return wordsIn(`${text} ${example} ${notWhen}`).length > CARD_WORDS
    })
    expect(long).toEqual([])
    expect(questions.filter(({ id }) => wordsIn(asked[id].answer).length > ANSWER_WORDS)).toEqual(
      [],
    )
  })
})
