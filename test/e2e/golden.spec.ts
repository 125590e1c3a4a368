// The golden replays give the same scores in the browser as everywhere else.
import type { Page } from '@playwright/test'
import type { Verdict } from '../../src/sim/index.ts'
import { read, replayNames, SCORES, type Scores } from '../golden/files.ts'
import { expect, test } from './support.ts'

type Café = { readonly cafeAwait: { verify(replay: string): Promise<Verdict> } }

test('every golden replay verifies in the page itself, and none that was tampered with', async ({
  page,
}) => {
  const golden: Scores = JSON.parse(read(SCORES))
  expect(replayNames().length).toBeGreaterThan(0)
  await page.goto('/')
  const verdicts: Record<string, unknown> = {}
  for (const name of replayNames()) {
    const verdict = await verify(page, read(`${name}.json`))
    verdicts[name] = verdict.ok ? { score: verdict.score, hash: verdict.hash } : verdict
  }
  expect(verdicts).toEqual(golden)

  expect(await verify(page, 'no replay')).toMatchObject({ ok: false, reason: 'malformed' })
  const [name = ''] = replayNames()
  const replay: { seed: number } = JSON.parse(read(`${name}.json`))
  const other = JSON.stringify({ ...replay, seed: replay.seed + 1 })
  expect(await verify(page, other)).toMatchObject({ ok: false, reason: 'diverged' })
})

function verify(page: Page, text: string): Promise<Verdict> {
  return page.evaluate((each) => (window as unknown as Café).cafeAwait.verify(each), text)
}
