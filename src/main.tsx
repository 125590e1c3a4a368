// The composition root: builds the stores, the host, the screens and, once it has arrived, the stage.
import { createRoot } from 'react-dom/client'
import type { Host } from './host/index.ts'
import { levelOf } from './levels/index.ts'
import type { Verdict } from './sim/index.ts'
import {
  browserTexts,
  createAppStore,
  createScoresStore,
  createSettingsStore,
  notify,
  UNDER_WAY,
} from './store/index.ts'
import type { AppStore, SettingsStore } from './store/index.ts'
import { keepSpeaking } from './main.speech.ts'
import { App, createPorch } from './ui/index.ts'
import { onLanguage } from './words/index.ts'

declare global {
  interface Window {
    /** For the browser's console: does this replay, as text, give the run it claims? */
    cafeAwait: { verify(replay: string): Promise<Verdict> }
  }
}

const LONGEST_WAIT_MS = 20_000 // for the stage; then the doors open without it

const app = createAppStore()
const texts = browserTexts(() => localStorage)
const settings = createSettingsStore(texts, (key) => notify(app, key))
const scores = createScoresStore(texts, (key) => notify(app, key))
const roomElement = document.createElement('div')
window.cafeAwait = {
  verify: async (replay) => (await import('./sim/index.ts')).verify(replay, levelOf),
}

const wishes = () => navigator.languages
const speaking = keepSpeaking({ app, settings, search: location.search, wishes })
const arriving = callHost()
const ready = isExpected() ? Promise.allSettled([speaking, arriving]) : speaking
void ready.then(drawScreens)
arriving.then(openHouse, () => app.setState({ stageFailure: 'notLoaded' }))

/** The host brings the restaurant along: the title need not wait for that. */
async function callHost(): Promise<Host> {
  const { createHost } = await import('./host/index.ts')
  const host = createHost({ app, settings, scores, texts })
  host.open(location.search)
  return host
}

/** Whoever asks for a shift, or has one under way, is not shown a title without it first. */
function isExpected(): boolean {
  try {
    return location.search !== '' || texts.getItem(UNDER_WAY) !== null
  } catch {
    return false
  }
}

function drawScreens(): void {
  const root = document.getElementById('root')
  const game = { host: createPorch(arriving), app, settings, scores, roomElement }
  if (root) createRoot(root).render(<App {...game} />)
}

function openHouse(host: Host): void {
  keepTime(host)
  forgetAddress(app)
  void raiseSound(raiseStage(host, app, settings), host, settings)
}

/** One frame after the other; out of sight, the shift rests. */
function keepTime(of: Host): void {
  let last = performance.now()
  const frame = (now: number) => {
    requestAnimationFrame(frame) // first: one frame that fails must not be the last
    const elapsedMs = now - last
    last = now
    of.tick(elapsedMs)
  }
  requestAnimationFrame(frame)
  document.addEventListener('visibilitychange', () => document.hidden && of.hide())
  addEventListener('pagehide', () => of.hide())
}

/** Once its shift is over, or could not be, the address asks for that no more; the view stays. */
function forgetAddress(of: AppStore): void {
  if (of.getState().notices.some(({ key }) => key === 'notice.badAddress')) clearAddress(of)
  of.subscribe(({ screen }, before) => {
    if (screen !== before.screen && screen !== 'shift') clearAddress(of)
  })
  of.subscribe(({ visitLanguage }, before) => {
    if (visitLanguage !== before.visitLanguage) clearAddress(of)
  })
}

/** But for the language and the view: they were asked for the whole visit. */
function clearAddress({ getState }: AppStore): void {
  const { view, visitLanguage } = getState()
  const kept = new URLSearchParams()
  if (view === 'projector') kept.set('view', view)
  if (visitLanguage) kept.set('lang', visitLanguage)
  const search = kept.size > 0 ? `?${kept}` : ''
  if (location.search !== search) history.replaceState(null, '', location.pathname + search)
}

/** Phaser fails as soon as it is loaded where this is not so. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}

/** Phaser is large and comes last; until then, and without it, the screens work. */
async function raiseStage(of: Host, tell: AppStore, { getState }: SettingsStore): Promise<void> {
  const fail = (stageFailure: 'noCanvas' | 'notLoaded') => tell.setState({ stageFailure })
  if (!canDraw()) return fail('noCanvas')
  const late = setTimeout(() => tell.setState({ stageFailure: 'notLoaded' }), LONGEST_WAIT_MS)
  try {
    const { createStage } = await import('./stage/index.ts')
    const stillness = matchMedia('(prefers-reduced-motion: reduce)')
    const reducedMotion = () => {
      const choice = getState().reducedMotion
      return choice === 'system' ? stillness.matches : choice === 'on'
    }
    const as = () => (of.isBackdrop() ? 'backdrop' : 'shift')
    const stage = await createStage({
      parent: roomElement,
      as: as(),
      reducedMotion,
      projected: () => tell.getState().view === 'projector',
      onHover: (pointed) => tell.setState({ pointed }),
    })
    const show = () => {
      const play = of.play()
      if (play) stage.show(play, as())
    }
    of.onPlay(show)
    onLanguage(show) // its signs are written once, when a scene starts
    show()
    tell.subscribe(({ pointed }) => stage.point(pointed))
    tell.setState({ stageReady: true, stageFailure: null })
  } catch (error) {
    fail(error instanceof Error && error.message === 'noCanvas' ? 'noCanvas' : 'notLoaded')
  } finally {
    clearTimeout(late)
  }
}

/** Sound comes after the stage, or with the first gesture; without it the game is silent. */
async function raiseSound(stage: Promise<void>, of: Host, chosen: SettingsStore): Promise<void> {
  try {
    await Promise.race([stage, firstGesture()])
    const { createSound } = await import('./sound/index.ts')
    const sound = createSound({ volumes: chosen.getState() })
    chosen.subscribe((volumes) => sound.setVolumes(volumes))
    const hear = () => {
      const play = of.play()
      if (play) sound.hear(play, of.isBackdrop() ? 'backdrop' : 'shift')
    }
    of.onPlay(hear)
    hear()
  } catch {
    // Not loaded, or a browser without Web Audio: nothing else depends on it.
  }
}

function firstGesture(): Promise<void> {
  return new Promise((resolve) => {
    for (const gesture of ['pointerdown', 'keydown']) {
      addEventListener(gesture, () => resolve(), { once: true })
    }
  })
}
