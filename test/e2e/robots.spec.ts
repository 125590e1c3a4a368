// A robot's shift in the browser is the shift its level, seed and mode give anywhere else.
import { expect, resultData, simulate, test } from './support.ts'

const shifts = [
  { level: 'lunch-rush', mode: 'blocking', seed: 7, waiter: 'first-come' },
  { level: 'full-house', mode: 'async', seed: 7, waiter: 'nearest' },
  { level: 'first-day', mode: 'async', seed: 4_294_967_295, waiter: 'look-ahead' },
] as const

for (const { level, mode, seed, waiter } of shifts) {
  test(`${waiter} plays ${level} in ${mode} as it does without a browser`, async ({ page }) => {
    await page.goto(`/?level=${level}&mode=${mode}&seed=${seed}&waiter=${waiter}&speed=16`)
    const { score, served, lost, hash } = simulate(level, mode, seed, waiter)
    expect(await resultData(page)).toEqual({ score, served, lost, hash })
  })
}
