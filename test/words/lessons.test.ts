// Lessons: figures of a level are read from the level, in every language. Only the question in another
// setting has figures of its own.
import { beforeAll, describe, expect, test } from 'vitest'
import { campaignLevels } from '../../src/levels/index.ts'
import { lessonWords } from '../../src/ui/campaign/lesson-words.ts'
import { campaignPart as english } from '../../src/words/en/campaign-part.ts'
import { campaignPart as spanish } from '../../src/words/es/campaign-part.ts'
import { fetchCampaignWords } from '../../src/words/index.ts'

const languages = [
  { language: 'English', lessons: english.lesson },
  { language: 'Spanish', lessons: spanish.lesson },
]

/** A number word before something that a level has so many of, or that can be measured. */
const typedFigure = new RegExp(
  [
    String.raw`\d`,
    String.raw`\b(two|three|four|five|six|seven|eight|nine|ten|twelve) (\w+ )?(cook|dish|ticket|order|table|guest|customer|second|point|star|course)`,
    String.raw`\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (\w+ )?(cocinero|plato|comanda|pedido|mesa|cliente|segundo|punto|estrella)`,
  ].join('|'),
  'i',
)

describe.each(languages)('the lessons in $language', ({ lessons }) => {
  test('have no figure of a level typed', () => {
    const typed = Object.entries(lessons).flatMap(([id, { learnt, limits, hints }]) =>
      [learnt, limits, hints[1], hints[2]]
        .filter((text) => typedFigure.test(text))
        .map((text) => `${id}: ${text}`),
    )
    expect(typed).toEqual([])
  })
})

describe('a sentence', () => {
  beforeAll(fetchCampaignWords)

  test('has the figures of its level', () => {
    expect(lessonWords('stand-and-wait', 'learnt')).toContain('You had 3 cooks.')
    expect(lessonWords('all-together', 'learnt')).toContain('you hand over 3 tickets')
  })

  test.each(campaignLevels)('of $id has no blank left', ({ id }) => {
    const parts = ['learnt', 'limits', 'hints.1', 'hints.2'] as const
    expect(parts.filter((part) => /\{\{|\b0\b/.test(lessonWords(id, part)))).toEqual([])
  })
})
