// How the browser tests run: against the built game, in a browser this machine has already.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './test/e2e/browser.ts'
import type { Options } from './test/e2e/support.ts'

const dist = process.env['E2E_DIST'] ?? 'dist'
if (!existsSync(`${dist}/index.html`)) {
  throw new Error(`There is no ${dist}/index.html to test: run npm run build first.`)
}
// Workers read this file again and inherit the environment: all of them must name one port.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const origin = `http://127.0.0.1:${port}`

const LONGEST_WAIT_MS = 60_000 // for one thing; this machine may be doing much else

export default defineConfig<Options>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 3, // also on two processors: tests wait for pages as well as work
  fullyParallel: true, // by the files' names: a-workshop*, begun last, would keep one worker busy at the end
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 600_000, // whatever else this machine is doing: no test is about how long it takes
  expect: { timeout: LONGEST_WAIT_MS },
  use: {
    baseURL: origin,
    viewport: { width: 640, height: 600 },
    deviceScaleFactor: 0.5, // a quarter of the pixels to draw; what measures the page has 1
    locale: 'en-US',
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
    actionTimeout: LONGEST_WAIT_MS, // else what never comes is told of when the test's time is up
    navigationTimeout: LONGEST_WAIT_MS,
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npx tsx test/e2e/serve.ts', // finds the port in the environment
    url: origin,
    reuseExistingServer: false,
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
