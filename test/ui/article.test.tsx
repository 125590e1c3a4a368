// Every row of the usual introduction is answered somewhere in the game, in words about it.
import { cleanup, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { firstDay, isCampaignId } from '../../src/levels/index.ts'
import { replayOf, resultOf } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { choose } from '../../src/store/index.ts'
import { Album } from '../../src/ui/album/Album.tsx'
import { Questions } from '../../src/ui/album/Questions.tsx'
import { LessonScreen } from '../../src/ui/campaign/LessonScreen.tsx'
import { FiveRows } from '../../src/ui/results/FiveRows.tsx'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { articleRows } from '../lessons/article.ts'
import type { Place } from '../lessons/article.ts'
import { draw } from '../support/render.tsx'

function sideIn(mode: Mode) {
  const recording = playShift(firstDay, 7, mode, robots.nearest)
  const run = { name: '', leads: [person], replay: replayOf(recording) }
  const result = resultOf(recording.shift)
  return { mode, result, run, par: null, stars: null, latest: true, isBest: false }
}

/** A planned level that has not been built says nothing yet. */

/** What stands at a place. */
async function shownAt(place: Place): Promise<string> {
  if ('lesson' in place) return lessonText(place)
  if ('row' in place) {
    draw(<FiveRows sides={{ blocking: sideIn('blocking'), async: sideIn('async') }} />)
    return textOf(screen.getByRole('rowheader', { name: t(`rows.${place.row}`) }).closest('tr'))
  }
  if ('question' in place) {
    draw(<Questions />)
    return textOf(screen.getByRole('region', { name: t(`questions.${place.question}.ask`) }))
  }
  const { user } = draw(<Album />)
  await user.click(screen.getByRole('switch', { name: t('album.showAll') }))
  return textOf(screen.getByRole('article', { name: t(`card.${place.card}.name`) }))
}

async function lessonText({ lesson, language }: Extract<Place, { lesson: unknown }>) {
  if (!isCampaignId(lesson)) throw new Error(`${lesson} is no level.`)
  const cafe = open()
  if (language) choose(cafe.settings, { code: language })
  const { container } = draw(<LessonScreen route={{ name: 'lesson', level: lesson }} />, { cafe })
  await screen.findByRole('figure')
  return textOf(container)
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ') ?? ''
}

test.each(articleRows)('$section: $what', async ({ places }) => {
  for (const place of places) {
    expect(await shownAt(place)).toMatch(place.says)
    cleanup()
  }
})

test('each row has a place', () => {
  expect(articleRows.filter(({ places }) => places.length === 0)).toEqual([])
})
