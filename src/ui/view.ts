// The projector's view: large, and full screen where the browser lets it. By button, by the key F
// on every screen, or by the address, which always says which view is up.
import { useLayoutEffect } from 'react'
import { setDevice } from '../store/index.ts'
import type { AppStore, View } from '../store/index.ts'
import { useApp, useGame } from './game.ts'
import { isPress, isTyped } from './keys.ts'

const VIEW_KEY = 'f'

/** How often each has asked for the screen, and the browser has not answered. */
const unanswered = new WeakMap<AppStore, number>()

/** From a press: the browser gives a page the whole screen only then. */
export function toggleView(app: AppStore): void {
  const view: View = app.getState().device.view === 'projector' ? 'usual' : 'projector'
  setDevice(app, { view })
  if (view === 'projector') void fillScreen(app)
  else void leaveScreen()
}

/** Tells the style sheets, by `data-view` on the root element. */
export function useRootView(): void {
  const { app } = useGame()
  const view = useApp(({ device }) => device.view)
  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = view
  }, [view])
  useLayoutEffect(() => listen(app), [app])
}

function listen(app: AppStore): () => void {
  let fromAddress = app.getState().device.view === 'projector'
  let asked = !fromAddress // for the screen, with the first gesture
  const press = (event: KeyboardEvent) => {
    if (isPress(event, VIEW_KEY) && !isTyped(event)) toggleView(app)
  }
  const gesture = () => {
    if (asked || navigator.userActivation?.isActive === false) return
    asked = true
    if (app.getState().device.view === 'projector') void fillScreen(app)
  }
  const change = () => {
    const isLeft = document.fullscreenElement === null && !unanswered.get(app)
    if (isLeft && !fromAddress) setDevice(app, { view: 'usual' })
  }
  const stop = app.subscribe(({ device }) => {
    if (device.view === 'usual') fromAddress = false
  })
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('keydown', press, { signal })
  for (const each of ['click', 'keydown', 'touchend']) addEventListener(each, gesture, { signal })
  document.addEventListener('fullscreenchange', change, { signal })
  return () => {
    stop()
    listening.abort()
  }
}

/** Where there is no such thing, or it is refused, the view is large without it. */
async function fillScreen(app: AppStore): Promise<void> {
  unanswered.set(app, (unanswered.get(app) ?? 0) + 1)
  try {
    await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  } catch {
    // Refused: by a frame around the page, a setting, or a gesture that does not count.
  }
  unanswered.set(app, (unanswered.get(app) ?? 1) - 1)
  if (app.getState().device.view === 'usual') await leaveScreen()
}

async function leaveScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
  } catch {
    // It has been left already.
  }
}
