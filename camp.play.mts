import { chromium } from '@playwright/test'
const base = process.argv[2] ?? 'http://127.0.0.1:4199'
const out = process.argv[3] ?? '/tmp/camp'
const sizes = [
  [1440, 900, false],
  [390, 844, true],
] as const
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const [w, h, touch] of sizes) {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    hasTouch: touch,
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
  })
  const p = await c.newPage()
  p.on(
    'console',
    (m) => ['error', 'warning'].includes(m.type()) && console.log('CONSOLE', m.text()),
  )
  p.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  await p.addInitScript(() => {
    if (!localStorage.getItem('cafe-await/settings'))
      localStorage.setItem(
        'cafe-await/settings',
        JSON.stringify({
          state: {
            introduced: true,
            coached: { blocking: true, async: true },
            name: 'Ada',
            nameAsked: true,
            reducedMotion: 'on',
          },
          version: 1,
        }),
      )
  })
  await p.goto(base + '/')
  await p
    .getByRole('button', { name: /campaign/i })
    .first()
    .click()
  await p.waitForSelector('main[data-screen=map] h1')
  await p.waitForTimeout(800)
  await p.screenshot({ path: `${out}-map-${w}.png` })
  for (const level of (process.argv[4] ?? 'Stand and wait').split(',')) {
    await p
      .getByRole('button', { name: new RegExp(level) })
      .first()
      .click()
    await p.waitForSelector('main[data-screen=predict] h1')
    await p.waitForTimeout(500)
    await p.screenshot({ path: `${out}-predict-${level.replaceAll(' ', '_')}-${w}.png` })
    await p.locator('main[data-screen=predict] section button').first().click()
    await p.waitForSelector('main[data-screen=shift]', { state: 'attached' })
    await p.waitForTimeout(20000)
    await p.screenshot({ path: `${out}-shift-${level.replaceAll(' ', '_')}-${w}.png` })
    if (process.argv[5]) {
      await p.waitForSelector('main[data-screen=debrief]', { timeout: 180000 })
      await p.waitForTimeout(1500)
      await p.screenshot({ path: `${out}-debrief-${level.replaceAll(' ', '_')}-${w}.png` })
    }
    await p.goto(base + '/')
    await p.evaluate(() => history.replaceState(null, ''))
    await p.goto(base + '/')
    await p.waitForTimeout(500)
    await p
      .getByRole('button', { name: /campaign/i })
      .first()
      .click()
    await p.waitForSelector('main[data-screen=map] h1')
  }
  await c.close()
}
await b.close()
