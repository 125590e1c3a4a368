// The frame around every screen: which one is up, what the player is told, whether things move.
import '@fontsource-variable/fredoka'
import '../../assets/packed/fredoka.css'
import './tokens.css'
import './base.css'
import { useEffect, useRef } from 'react'
import type { Route } from '../store/index.ts'
import { language, say, t } from '../words/index.ts'
import { useDialogsFirst } from './back.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { GameContext, useApp, type Game } from './game.ts'
import { useLocale } from './locale.ts'
import { Extra } from './Extra.tsx'
import { Later, useRecordsSoon } from './Later.tsx'
import { useSingleKeys } from './keys.ts'
import { useRootMotion } from './motion.ts'
import { useMuteKey } from './mute.ts'
import { Notices } from './notices/Notices.tsx'
import { routes } from './routes.ts'
import { useRootView } from './view.ts'

export function App(game: Game) {
  return (
    <GameContext value={game}>
      <Front />
    </GameContext>
  )
}

function Front() {
  useRootMotion()
  useSingleKeys()
  useMuteKey()
  useRootView()
  useDialogsFirst()
  useRecordsSoon()
  const route = useApp((app) => app.route)
  const { name } = route
  useLocale()
  const spoken = language()
  useEffect(() => nameDocument(name, spoken), [name, spoken])
  return (
    <>
      <main ref={useFocusOnChange(name)} tabIndex={-1} data-screen={name}>
        <ErrorBoundary key={name}>
          <Later name={name} route={route} />
        </ErrorBoundary>
      </main>
      <Notices />
      <Extra part="Gamepad" />
    </>
  )
}

/** Words that come with a screen are there no later than it is. */
function nameDocument(name: Route['name'], spoken: string): void {
  const { part, titleKey } = routes[name]
  document.documentElement.lang = spoken
  document.title = t('title.name')
  if (!titleKey) return
  part.load().then(
    () => void (document.title = `${say(titleKey)} · ${t('title.name')}`),
    () => {}, // the screen says so
  )
}

/**
 * A new screen takes the focus, so that keyboard and screen reader start at its top; unless it has
 * given the focus to a control of its own.
 */
function useFocusOnChange(screen: Route['name']) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const own = main.current?.contains(document.activeElement)
    if (!own) main.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [screen])
  return main
}
