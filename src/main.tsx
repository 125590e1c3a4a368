// The composition root: builds the stores, the screens and, as they arrive, the host, the stage,
// the sound and what keeps the game on the device.
import { createRoot } from 'react-dom/client'
import type { Host } from './host/index.ts'
import { levelOf } from './levels/index.ts'
import { keepAddress } from './main/address.ts'
import { locksOf, preferredLanguages, settledWithin } from './main/browser.ts'
import { keepHistory } from './main/history.ts'
import { followLinks, isLinkExpected } from './main/links.ts'
import { loadOffline } from './main/offline.ts'
import { loadSound, loadVibration } from './main/sound.ts'
import { syncLocale } from './main/locale.ts'
import { askForStage, loadStage } from './main/stage.ts'
import { startTicking } from './main/time.ts'
import { syncVenue } from './main/venue.ts'
import { readQuery } from './runs/index.ts'
import type { Verdict } from './sim/index.ts'
import {
  browserStorage,
  createAppStore,
  createScoresStore,
  createSettingsStore,
  notify,
  setDevice,
  UNFINISHED_KEY,
} from './store/index.ts'
import type { OnDamage } from './store/index.ts'
import { App, createHostProxy } from './ui/index.ts'
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
const texts = browserStorage(() => localStorage)
const visit = browserStorage(() => sessionStorage)
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

const preferred = () => preferredLanguages(navigator)
const localeReady = syncLocale({ app, settings, search: location.search, preferred })
const isAwaited = isExpected()
let drawn = (): void => {}
const titleDrawn = new Promise<void>((resolve) => (drawn = resolve))
const arriving = loadHost()
const awaited = isAwaited ? [localeReady, arriving] : [localeReady]
void settledWithin(LONGEST_WAIT_MS, awaited).then(drawScreens)
arriving.then(startGame, () => {
  setDevice(app, { stageFailure: 'notLoaded' })
  browser.settle()
})

/** The host comes with the whole simulation: the title does not wait for it, nor for its start. */
async function loadHost(): Promise<Host> {
  if (!isAwaited) await titleDrawn
  const { createHost, syncProgress, syncSettings, syncTabs, readTrail, writeRoute } =
    await import('./host/index.ts')
  syncTabs(scores, globalThis)
  syncSettings(settings, globalThis)
  const host = createHost({ app, settings, scores, texts, visit, ...locksOf(navigator) })
  syncProgress(host, globalThis)
  browser.learn({ write: writeRoute, read: readTrail })
  host.openAddress(location.search, browser.kept)
  followLinks(host)
  return host
}

/** Whoever asks for a shift, or has one under way, is not shown a title without it first. */
function isExpected(): boolean {
  try {
    const isAsked = readQuery(location.search, HOSTED).size > 0 || isLinkExpected()
    return isAsked || browser.kept !== null || texts.getItem(UNFINISHED_KEY) !== null
  } catch {
    return false
  }
}

function drawScreens(): void {
  const root = document.getElementById('root')
  const host = createHostProxy(arriving, app)
  const game = {
    host,
    app,
    settings,
    scores,
    roomElement,
    secondRoomElement,
    backGuards,
    applyUpdate,
  }
  askForStage() // first: drawing takes a slow phone a while, and the line would lie idle
  if (root) createRoot(root).render(<App {...game} />)
  setTimeout(drawn) // a tap that waits already is answered first
}

function applyUpdate(): void {
  update.take()
}

function startGame(host: Host): void {
  startTicking(host)
  syncVenue(app)
  address.forget()
  browser.settle()
  const stage = loadStage({
    host,
    app,
    settings,
    parent: roomElement,
    secondParent: secondRoomElement,
  })
  void loadSound(stage, host, settings)
  loadVibration(host, settings)
  void loadOffline(stage, app, (take) => (update.take = take))
}
