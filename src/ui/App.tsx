// The frame around every screen: which one is up, what the player is told, whether things move.
import '@fontsource-variable/fredoka'
import '../../assets/packed/fredoka.css'
import './tokens.css'
import './base.css'
import {
  Component,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { Route, RouteName, RouteOf } from '../store/index.ts'
import { currentLocale, language, onLocale, say, t } from '../words/index.ts'
import { useDialogsFirst } from './back.ts'
import { Extra } from './Extra.tsx'
import { usePart } from './later.ts'
import { GameContext, useApp, type Game } from './game.ts'
import { usePresses, useSingleKeys } from './keys.ts'
import { useRootMotion } from './motion.ts'
import { useMuteKey } from './mute.ts'
import { Failure, Notices } from './notices/Notices.tsx'
import { records } from './parts.ts'
import { StageState } from './room/RoomSlot.tsx'
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
  usePresses()
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
      <Notices />
      <main ref={useFocusOnChange(name)} tabIndex={-1} data-screen={name}>
        <ErrorBoundary key={name}>
          <Later name={name} route={route} />
        </ErrorBoundary>
      </main>
      <Extra part="Gamepad" />
      {isInRoom(route) && <Extra part="RoomMenu" />}
    </>
  )
}

/** A shift of a workshop's room, which has a menu of its own. */
function isInRoom(route: Route): boolean {
  return route.name === 'shift' && route.order.purpose.type === 'workshop'
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
  useLayoutEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const own = main.current?.contains(document.activeElement)
    if (!own) main.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [screen])
  return main
}

/** Fetches the other screens once the room is there, or cannot be: nothing waits for them. */
function useRecordsSoon(): void {
  const isSoon = useApp(({ device }) => device.stageReady || device.stageFailure !== null)
  useEffect(() => {
    if (isSoon) records.load().catch(() => {}) // told when one is asked for
  }, [isSoon])
}

type LaterProps<N extends RouteName> = { readonly name: N; readonly route: RouteOf<N> }

/**
 * A screen that may not be in the title's part. What a shift needs is fetched as soon as the title
 * stands, so it is there at once when it is asked for, even when the network has gone by then; the
 * rest follows the stage. Until the screen has come a shift says that it opens, and others are empty;
 * throws, for the error boundary, when it does not come.
 */
function Later<N extends RouteName>({ name, route }: LaterProps<N>) {
  const { Found, missing } = usePart<{ readonly route: RouteOf<N> }>(routes[name].part)
  if (missing) throw new Error(`The screen ${name} did not arrive`)
  if (Found) return <Found route={route} />
  return name === 'shift' ? <StageState /> : null
}

type ErrorBoundaryProps = { readonly children: ReactNode }
type State = { readonly failed: boolean }

/** Catches what a screen throws while it is drawn: the player gets a way on, not a blank page. */
class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override state: State = { failed: false }

  override render() {
    return this.state.failed ? <Failure text={t('failure.screen')} /> : this.props.children
  }
}

/**
 * Draws its component again when the language, how it writes figures or the venue's words change. `t`
 * is a plain function, not a hook: drawn again from the top, every screen says everything anew and keeps
 * its state. What is memoised is part of a shift, and the language is chosen where none is on screen. A key on the tree would throw that state away, and a
 * context every component had to read is easily forgotten in one of them.
 */
function useLocale(): object {
  return useSyncExternalStore(onLocale, currentLocale)
}
