// What the usual introduction says is found in the real game: one visit that goes back through the
// lessons, the questions and the album.
import { isCampaignId } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import type { Route } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { articleRows } from '../lessons/article.ts'
import { expect, expectScreen, test } from './support.ts'
import { MAP, restored } from './ways.ts'

const places = articleRows.flatMap((each) => each.places)

/** What the lesson page of each level that is built says, in JavaScript. */
const lessons = new Map<CampaignId, RegExp[]>()
for (const place of places) {
  if ('lesson' in place && isCampaignId(place.lesson) && place.language === undefined) {
    lessons.set(place.lesson, [...(lessons.get(place.lesson) ?? []), place.says])
  }
}

test('each row has its words in the game, in one visit', async ({ page }) => {
  const reading: readonly Route[] = [
    { name: 'album' },
    { name: 'questions' },
    ...[...lessons.keys()].map((level) => ({ name: 'lesson', level }) as const),
  ]
  await restored(page, [MAP, ...reading])
  const main = page.getByRole('main')
  for (const [level, said] of [...lessons].toReversed()) {
    await expect(main.getByRole('heading', { level: 1 })).toContainText(t(`level.${level}.name`))
    for (const says of said) await expect(main).toContainText(says)
    await page.goBack()
  }
  await expectScreen(page, 'questions')
  for (const place of places) if ('question' in place) await expect(main).toContainText(place.says)
  await page.goBack()
  await expectScreen(page, 'album')
  await page.getByRole('switch', { name: t('album.showAll') }).click()
  for (const place of places) if ('card' in place) await expect(main).toContainText(place.says)
})
