// The frame around every screen: which one is up, what the player is told, whether things move.
import '@fontsource-variable/fredoka'
import '../../assets/packed/fredoka.css'
import './tokens.css'
import './base.css'
import { useEffect, useRef } from 'react'
import type { Screen } from '../store/index.ts'
import { language, t } from '../words/index.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { GameContext, useApp, type Game } from './game.ts'
import { useLocale } from './locale.ts'
import { Extra, Later, useCompareSoon } from './Later.tsx'
import { useSingleKeys } from './keys.ts'
import { useRootMotion } from './motion.ts'
import { useMuteKey } from './mute.ts'
import { Notices } from './notices/Notices.tsx'
import { Title } from './title/Title.tsx'
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
  useCompareSoon()
  useEffect(nameDocument, [useLocale()])
  const screen = useApp((app) => app.screen)
  return (
    <>
      <main ref={useFocusOnChange(screen)} tabIndex={-1} data-screen={screen}>
        <ErrorBoundary key={screen}>
          {screen === 'title' ? <Title /> : <Later screen={screen} />}
        </ErrorBoundary>
      </main>
      <Notices />
      <Extra part="gamepad" />
    </>
  )
}

function nameDocument(): void {
  document.documentElement.lang = language()
  document.title = t('title.name')
}

/**
 * A new screen takes the focus, so that keyboard and screen reader start at its top; unless it has
 * given the focus to a control of its own.
 */
function useFocusOnChange(screen: Screen) {
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
