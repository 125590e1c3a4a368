// npm run shots [-- --language es] [words]: pictures of every screen in every size, and of every motion in
// ten frames, in shots/. With words, only those whose names contain all of them.
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { preview } from 'vite'
import type { RouteName } from '../../src/store/index.ts'
import { isLanguage, setLocale } from '../../src/words/index.ts'
import { launchOptions } from '../e2e/browser.ts'
import { routeNames, ways } from '../e2e/ways.ts'
import { films } from './films.ts'
import { shoot } from './filming.ts'
import { campaignScenes } from './campaign-scenes.ts'
import { compareScenes } from './compare-scenes.ts'
import { scenes, still } from './scenes.ts'
import { sizes, windowOf } from './sizes.ts'
import { setClock, settle } from './time.ts'

const FOLDER = 'shots'

type Picture = {
  readonly name: string
  readonly size: BrowserContextOptions
  readonly clock: 'stands' | 'runs'
  readonly take: (page: Page, path: string) => Promise<void>
}

const composed = [...scenes, ...campaignScenes, ...compareScenes]
const hasOwn = (screen: RouteName) =>
  composed.some(({ name }) => name === screen || name.startsWith(`${screen}-`))
/** A screen that nobody has composed a scene for, as it opens. */
const asTheyOpen = routeNames
  .filter((screen) => !hasOwn(screen))
  .map((screen) => still(screen, (page) => ways[screen].open(page)))
const allScenes = [...composed, ...asTheyOpen]
const stills: readonly Picture[] = allScenes.flatMap(({ name, open, clock }) =>
  sizes.map((size): Picture => ({
    clock: clock ?? 'stands',
    name: `${name}-${size.width}x${size.height}`,
    size: windowOf(size),
    async take(page: Page, path: string) {
      await open(page)
      await settle(page)
      await page.screenshot({ path })
    },
  })),
)
const sheets: readonly Picture[] = films.map((film) => ({
  name: `frames-${film.name}`,
  clock: 'stands',
  size: windowOf({ width: 1440, height: 900, density: 1 }),
  take: (page, path) => shoot(page, film, path),
}))

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
})
const { language } = values
if (!isLanguage(language)) throw new Error(`The game does not speak ${language}: en or es.`)
await setLocale(language, []) // what the scenes look for
const ending = language === 'en' ? '' : `-${language}`

const wanted = [...stills, ...sheets].filter(({ name }) => words.every((w) => name.includes(w)))
if (wanted.length === 0) throw new Error(`No picture's name contains ${words.join(' and ')}.`)
await mkdir(FOLDER, { recursive: true })
const server = await preview({ preview: { host: '127.0.0.1' }, logLevel: 'warn' })
const browser = await chromium.launch(launchOptions())
try {
  const origin = server.resolvedUrls?.local[0] ?? ''
  for (const picture of wanted) await take(browser, origin, picture)
} finally {
  await browser.close()
  await server.close()
}

async function take(from: Browser, baseURL: string, { name, size, clock, take: by }: Picture) {
  const context = await from.newContext({ ...size, baseURL, locale: language })
  try {
    const page = await context.newPage()
    await setClock(page, clock)
    const path = `${FOLDER}/${name}${ending}.png`
    await by(page, path)
    console.log(path)
  } catch (error) {
    process.exitCode = 1
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await context.close()
  }
}
