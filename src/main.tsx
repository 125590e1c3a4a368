// The composition root: builds the stores, the screens and, as they arrive, the host, the stage,
// the sound and what keeps the game on the device.
import { createRoot } from 'react-dom/client'
import type { Host } from './host/index.ts'
import { levelOf } from './levels/index.ts'
import { keepAddress } from './main/address.ts'
import { keepHistory } from './main/history.ts'
import { followLinks, isLinkExpected } from './main/links.ts'
import { keepOnDevice } from './main/offline.ts'
import { raiseSound } from './main/sound.ts'
import { syncLocale } from './main/locale.ts'
import { raiseStage } from './main/stage.ts'
import { keepTime } from './main/time.ts'
import type { Verdict } from './sim/index.ts'
import {
  browserTexts,
  createAppStore,
  createScoresStore,
  createSettingsStore,
  notify,
  setDevice,
  UNDER_WAY,
} from './store/index.ts'
import type { OnDamage } from './store/index.ts'
import { App, createPorch } from './ui/index.ts'
import type { BackGuard } from './ui/index.ts'

declare global {
  interface Window {
    /** For the browser's console: does this replay, as text, give the run it claims? */
    cafeAwait: { verify(replay: string): Promise<Verdict> }
  }
}

const HOSTED = ['level', 'mode', 'seed', 'waiter', 'speed', 'view'] // what the host reads of an address
const LONGEST_WAIT_MS = 4_000 // for the host; then there is a title at least

const app = createAppStore()
const texts = browserTexts(() => localStorage)
const onDamage: OnDamage = (key, values) => notify(app, key, values)
const settings = createSettingsStore(texts, onDamage)
const scores = createScoresStore(texts, onDamage)
const roomElement = document.createElement('div')
const secondRoomElement = document.createElement('div')
const update = { take: () => {} } // to the new version, once there is one
const backGuards = new Set<BackGuard>()
const address = keepAddress(app)
const browser = keepHistory({
  app,
  search: address.search,
  isHeld: () => [...backGuards].some((guard) => guard()),
})
window.cafeAwait = {
  verify: async (replay) => (await import('./wire/index.ts')).verify(replay, levelOf),
}

const preferred = () => navigator.languages
const localeReady = syncLocale({ app, settings, search: location.search, preferred })
const arriving = callHost()
const ready = isExpected() ? Promise.allSettled([localeReady, arriving]) : localeReady
void Promise.race([ready, after(LONGEST_WAIT_MS)]).then(drawScreens)
arriving.then(openHouse, () => {
  setDevice(app, { stageFailure: 'notLoaded' })
  browser.settle()
})

/** The host brings the restaurant along: the title need not wait for that. */
async function callHost(): Promise<Host> {
  const { createHost, heedTabs, readTrail, writeRoute } = await import('./host/index.ts')
  heedTabs(scores, globalThis)
  const host = createHost({ app, settings, scores, texts })
  browser.learn({ write: writeRoute, read: readTrail })
  host.open(location.search, browser.kept)
  followLinks(host)
  return host
}

/** Whoever asks for a shift, or has one under way, is not shown a title without it first. */
function isExpected(): boolean {
  try {
    const asked = new URLSearchParams(location.search)
    const isAsked = HOSTED.some((name) => asked.has(name)) || isLinkExpected()
    return isAsked || browser.kept !== null || texts.getItem(UNDER_WAY) !== null
  } catch {
    return false
  }
}

function drawScreens(): void {
  const root = document.getElementById('root')
  const host = createPorch(arriving, app)
  const game = {
    host,
    app,
    settings,
    scores,
    roomElement,
    secondRoomElement,
    backGuards,
    takeUpdate,
  }
  if (root) createRoot(root).render(<App {...game} />)
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function takeUpdate(): void {
  update.take()
}

function openHouse(host: Host): void {
  keepTime(host)
  address.forget()
  browser.settle()
  const stage = raiseStage({
    host,
    app,
    settings,
    parent: roomElement,
    secondParent: secondRoomElement,
  })
  void raiseSound(stage, host, settings)
  void keepOnDevice(stage, app, (take) => (update.take = take))
}
