// npm run shots:workshop [-- LANGUAGE]: pictures of a whole workshop against the real server, with people
// and robots in it, in shots/workshop; and which texts of the projector are too small, or cut off.
import { getRandomValues } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import { RobotGuest } from '../../src/server/robots/robot.ts'
import { Tally } from '../../src/server/robots/tally.ts'
import type { Mode } from '../../src/sim/index.ts'
import { createClient, drawId, drawKey } from '../../src/workshop/index.ts'
import type { Client } from '../../src/workshop/index.ts'
import { launchOptions } from '../e2e/browser.ts'
import { place, startServer } from '../workshop/process.ts'
import { faultsOn } from './legible.ts'

const FOLDER = 'shots/workshop'
const SPEED = 4
const LAPTOP = { width: 1440, height: 900 }
const PROJECTOR = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }
const NAMES =
  'Amara Bo Chidi Dilek Emil Farah Goran Hana Ines Jun Kofi Lena Mateo Nuri Oona Pablo Quinn Ravi Salma Tomás Uma Viktor Wen Ximena Yusuf'
const KEYS = ['1', '2', '3', 'k', '4', '1', 'k', '2']

const ALL = ['host', 'remote', 'projector', 'phone'] as const

const platform = platformOfNode()
const draw = { drawKey: () => drawKey(getRandomValues), drawId: () => drawId(getRandomValues) }
const here = place()
const server = await startServer({ ...here, site: 'dist' }, ['--rooms-per-hour', '99'])
const browser = await chromium.launch(launchOptions())
const [, , ...wanted] = process.argv
try {
  await mkdir(FOLDER, { recursive: true })
  for (const language of wanted.length > 0 ? wanted : ['en', 'es']) await session(language)
} finally {
  await browser.close()
  await server.stop()
  here.remove()
}

type Pages = {
  readonly host: Page
  readonly remote: Page
  readonly projector: Page
  readonly phone: Page
}

type Room = {
  readonly code: string
  readonly hostKey: string
  readonly client: Client
  readonly lead: (type: string, more?: object) => Promise<void>
  readonly pictures: (name: string, ...of: readonly (keyof Pages)[]) => Promise<void>
  readonly pages: Pages
}

async function session(language: string): Promise<void> {
  const client = createClient(server.url, platform)
  const hostKey = draw.drawKey()
  const modes = ['blocking', 'async'] as Mode[]
  const exercise = { level: 'lunch-rush', seed: 7, modes, asks: true }
  const opened = await client.open(hostKey, { speed: SPEED, exercise })
  if (!opened.ok) throw new Error(opened.reason)
  const { code } = opened
  const pages = await openPages(language, code, hostKey)
  const tally = new Tally(platform.now)
  const guests = await fill(client, code, tally)
  await pause(1_500)
  await takeAll({
    code,
    hostKey,
    client,
    pages,
    async lead(type, more = {}) {
      const body = { id: draw.drawId(), command: { type, ...more } }
      await client.send('commands', code, hostKey, body)
    },
    async pictures(name, ...of) {
      for (const who of of) await picture(pages[who], `${language}-${name}-${who}`, who)
    },
  })
  for (const guest of guests) guest.leave()
  console.log(JSON.stringify(tally.figures())) // runs that came late are in no chart
  for (const page of Object.values(pages)) await page.context().close()
}

async function takeAll(room: Room): Promise<void> {
  const { lead, pictures, pages } = room
  await pictures('1-lobby', ...ALL)
  await pages.projector.getByRole('button').first().click()
  await pause(800)
  await pictures('1-large', 'projector')
  await pages.projector.keyboard.press('Escape')
  await lead('next')
  await pages.phone.getByRole('button', { name: /^2 / }).click()
  await pause(1_500)
  await pictures('2-predict', ...ALL)
  await takeRound(room, '4-blocking')
  await pictures('5-talk', ...ALL)
  await takeRound(room, '6-async')
  await pictures('7-debrief', ...ALL)
  for (const [name, command] of [
    ['8-podium', 'next'],
    ['9-ended', 'end'],
  ] as const) {
    await lead(command)
    await pause(800)
    await pictures(name, ...ALL)
  }
}

async function takeRound(room: Room, name: string): Promise<void> {
  const { lead, pictures, pages } = room
  await lead('next')
  await pause(150)
  if (name.startsWith('4')) await pictures('3-countdown', 'projector', 'phone')
  const playing = play(pages.phone)
  await pause(8_000)
  await pictures(name, 'projector', 'phone', 'host')
  if (name.startsWith('4')) {
    await lead('pause', { word: 'Coffee' })
    await pause(800)
    await pictures('4-paused', 'projector', 'phone', 'host')
    await lead('resume')
  }
  await playing
  await roundOver(room)
  await pause(2_500)
}

async function openPages(language: string, code: string, key: string): Promise<Pages> {
  const host = await pageOf(browser, LAPTOP, language)
  const phone = await pageOf(browser, PHONE, language)
  const remote = await pageOf(browser, PHONE, language)
  await host.goto(`${server.url}/?lang=${language}`)
  await host.getByRole('button', { name: /^(Workshop|Taller)/ }).click()
  await pause(1_000)
  await picture(host, `${language}-0-ways-host`, 'host')
  await host.goto(`${server.url}/?lang=${language}#workshop=${code}.${key}`)
  await remote.goto(`${server.url}/?lang=${language}#workshop=${code}.${key}`)
  const opened = host.context().waitForEvent('page')
  await host.getByRole('button', { name: /(projector|proyector)/ }).click()
  const projector = await opened
  await projector.setViewportSize(PROJECTOR)
  await phone.goto(`${server.url}/?lang=${language}#room=${code}`)
  const name = phone.getByRole('textbox')
  await name.waitFor()
  await picture(phone, `${language}-0-join-phone`, 'phone')
  await name.fill('Zoë')
  await phone.keyboard.press('Enter')
  return { host, remote, projector, phone }
}

async function pageOf(in_: Browser, viewport: typeof PHONE, language: string): Promise<Page> {
  const isPhone = viewport === PHONE
  const context = await in_.newContext({
    viewport,
    serviceWorkers: 'block',
    locale: language,
    ...(isPhone && { deviceScaleFactor: 2, hasTouch: true, isMobile: true }),
  })
  await context.addInitScript(() => {
    const state = { introduced: true, coached: { blocking: true, async: true } }
    if (localStorage.getItem('cafe-await/settings') === null)
      localStorage.setItem('cafe-await/settings', JSON.stringify({ state, version: 1 }))
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    const isKnown = message.text().startsWith('Service Worker')
    if (!isKnown && ['error', 'warning'].includes(message.type()))
      console.log('console:', message.text())
  })
  return page
}

async function fill(client: Client, code: string, tally: Tally): Promise<readonly RobotGuest[]> {
  return Promise.all(
    NAMES.split(' ').map(async (name, number) => {
      const named: Client = { ...client, join: (room, key) => client.join(room, key, name, true) }
      const guest = new RobotGuest({ number, client: named, platform, code, tally, ...draw })
      await guest.join()
      return guest
    }),
  )
}

/** Somebody plays, not well. */
async function play(phone: Page): Promise<void> {
  for (let beat = 0; beat < 40; beat++) {
    await phone.keyboard.press(KEYS[beat % KEYS.length] ?? '1').catch(() => {})
    await pause(500)
  }
}

async function roundOver({ client, code, hostKey }: Room): Promise<void> {
  for (let tries = 0; tries < 90; tries++) {
    const answer = await client.poll(code, hostKey, 'host', 0, AbortSignal.timeout(20_000))
    if (answer.ok && answer.view?.shared?.phase.type !== 'round') return
    await pause(1_000)
  }
}

async function picture(page: Page, name: string, who: keyof Pages): Promise<void> {
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    fullPage: who === 'host' || who === 'remote' || who === 'phone',
  })
  const faults = await faultsOn(page, who === 'projector')
  for (const fault of faults) console.log(`${name}: ${fault}`)
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}
