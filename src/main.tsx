// The composition root: builds the stores, the host, the screens and, once it has arrived, the stage.
import { createRoot } from 'react-dom/client'
import { createHost, readAddress } from './host/index.ts'
import type { Host } from './host/index.ts'
import { levelOf } from './levels/index.ts'
import type { Order } from './play/index.ts'
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

const app = createAppStore()
const texts = browserTexts(() => localStorage)
const settings = createSettingsStore(texts, (key) => notify(app, key))
const scores = createScoresStore(texts, (key) => notify(app, key))
const host = createHost({ app, settings, scores, texts })
const roomElement = document.createElement('div')
window.cafeAwait = { verify: (replay) => verify(replay, levelOf) }

open()
const root = document.getElementById('root')
if (root) {
  const game = { host, app, settings, scores, roomElement }
  createRoot(root).render(<App {...game} />)
}
keepTime(host)
forgetAddress(app)
void raiseStage(host, app, settings)

/** Start where the address says, else at the title. */
function open(): void {
  host.toTitle()
  const address = readAddress(location.search)
  if (!address.ok) notify(app, 'notice.badAddress', { what: address.what, valid: address.valid })
  else if (address.order && !isUnderWay(address.order)) host.start(address.order)
}

/** Whether this very shift was left in the middle: the title offers to go on with it. */
function isUnderWay({ level, seed, mode, robot }: Order): boolean {
  const left = app.getState().underWay
  return !robot && left?.level === level && left.seed === seed && left.mode === mode
}

/** One frame after the other; out of sight, the shift rests. */
function keepTime(of: Host): void {
  let last = performance.now()
  const frame = (now: number) => {
    of.tick(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  document.addEventListener('visibilitychange', () => document.hidden && of.hide())
  addEventListener('pagehide', () => of.hide())
}

/** Back at the title, the address asks for nothing any more. */
function forgetAddress(of: AppStore): void {
  of.subscribe(({ screen }, before) => {
    if (screen === before.screen || screen === 'shift' || !location.search) return
    history.replaceState(null, '', location.pathname)
  })
}

/** Phaser fails as soon as it is loaded where this is not so. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}

/** Phaser is large and comes last; until then, and without it, the screens work. */
async function raiseStage(of: Host, tell: AppStore, { getState }: SettingsStore): Promise<void> {
  if (!canDraw()) return tell.setState({ stageFailure: 'noCanvas' })
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
    tell.setState({ stageReady: true })
  } catch (error) {
    const noCanvas = error instanceof Error && error.message === 'noCanvas'
    tell.setState({ stageFailure: noCanvas ? 'noCanvas' : 'notLoaded' })
  }
}
