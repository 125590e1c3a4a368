// The composition root: builds the stores, the host, the screens and, once it has arrived, the stage.
import { createRoot } from 'react-dom/client'
import { createHost } from './host/index.ts'
import type { Host } from './host/index.ts'
import { levelOf } from './levels/index.ts'
import { verify } from './sim/index.ts'
import type { Verdict } from './sim/index.ts'
import {
  browserTexts,
  createAppStore,
  createScoresStore,
  createSettingsStore,
  notify,
} from './store/index.ts'
import type { AppStore, SettingsStore } from './store/index.ts'
import { App } from './ui/index.ts'

declare global {
  interface Window {
    /** For the browser's console: does this replay, as text, give the run it claims? */
    cafeAwait: { verify(replay: string): Verdict }
  }
}

const LONGEST_WAIT_MS = 20_000 // for the stage; then the doors open without it

const app = createAppStore()
const texts = browserTexts(() => localStorage)
const settings = createSettingsStore(texts, (key) => notify(app, key))
const scores = createScoresStore(texts, (key) => notify(app, key))
const host = createHost({ app, settings, scores, texts })
const roomElement = document.createElement('div')
window.cafeAwait = { verify: (replay) => verify(replay, levelOf) }

host.open(location.search)
const update = { take: () => {} }
const root = document.getElementById('root')
if (root) {
  const game = { host, app, settings, scores, roomElement, takeUpdate: () => update.take() }
  createRoot(root).render(<App {...game} />)
}
keepTime(host)
forgetAddress(app)
const stageRaised = raiseStage(host, app, settings)
void raiseSound(stageRaised, host, settings)
void stayOffline(stageRaised, app)

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

/** Once its shift is over, or could not be, the address asks for nothing any more. */
function forgetAddress(of: AppStore): void {
  if (of.getState().notices.some(({ key }) => key === 'notice.badAddress')) clearAddress()
  of.subscribe(({ screen }, before) => {
    if (screen !== before.screen && screen !== 'shift') clearAddress()
  })
}

function clearAddress(): void {
  if (location.search) history.replaceState(null, '', location.pathname)
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
    const stage = await createStage({ parent: roomElement, reducedMotion })
    const show = () => {
      const play = of.play()
      if (play) stage.show(play, of.isBackdrop() ? 'backdrop' : 'shift')
    }
    of.onPlay(show)
    show()
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

/** The game is kept on the device last of all: what it needs to begin has then been loaded. */
async function stayOffline(stage: Promise<void>, { getState, setState }: AppStore): Promise<void> {
  try {
    await stage
    const { keepOffline } = await import('./offline/index.ts')
    await keepOffline({
      onUpdate(take) {
        update.take = take
        setState({ update: 'ready' })
      },
      mayAsk: () => getState().screen === 'title',
    })
  } catch {
    // Not loaded: the game is played from the network.
  }
}

function firstGesture(): Promise<void> {
  return new Promise((resolve) => {
    for (const gesture of ['pointerdown', 'keydown']) {
      addEventListener(gesture, () => resolve(), { once: true })
    }
  })
}
