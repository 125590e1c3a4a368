// What every screen may reach: the host, the stores and the room's element, handed down by context.
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { firstDay, HOUSE_LEVEL, levelOf } from '../levels/index.ts'
import { isPlayedHere } from '../store/index.ts'
import type { Play, PlayStatus } from '../play/index.ts'
import type { App, AppStore, Scores, ScoresStore, Settings, SettingsStore } from '../store/index.ts'
import type { HostApi } from './host-proxy.ts'

/** Whether Back has been answered, and the screen stays. */
export type BackGuard = () => boolean

export type Game = {
  readonly host: HostApi
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly scores: ScoresStore
  readonly roomElement: HTMLElement // the stage draws in it; a screen gives it a place
  readonly secondRoomElement: HTMLElement // as well, where two rooms are seen
  readonly backGuards: Set<BackGuard> // asked before Back leaves a screen
  readonly applyUpdate: () => void // reload into the version that waits
}

export const GameContext = createContext<Game | null>(null)

export function useGame(): Game {
  const game = useContext(GameContext)
  if (!game) throw new Error('A screen stands outside of <App>')
  return game
}

export function useApp<T>(pick: (app: App) => T): T {
  return useStore(useGame().app, pick)
}

export function useSettings<T>(pick: (settings: Settings) => T): T {
  return useStore(useGame().settings, pick)
}

export function useScores(): Scores {
  return useStore(useGame().scores)
}

/**
 * The id of the chosen level. A first-timer who has chosen none is offered First day, until it has
 * been played in both modes; the house level is offered when the one chosen is no more.
 */
export function useLevelId(): string {
  const { level, levelChosen } = useStore(useGame().settings)
  const isNew = isFirstTimer(useScores())
  if (isNew && !levelChosen && level === HOUSE_LEVEL) return firstDay.id
  return levelOf(level)?.id ?? HOUSE_LEVEL
}

function isFirstTimer({ entries }: Scores): boolean {
  const played = entries.filter(isPlayedHere)
  const isBeyond = played.some(({ result }) => result.level !== firstDay.id)
  return !isBeyond && new Set(played.map(({ result }) => result.mode)).size < 2
}

/**
 * Whether the player has seen results. Before that the title offers one thing, and the panel speaks
 * the café's words.
 */
export function useIntroduced(): boolean {
  const { settings, scores, app } = useGame()
  const isKnown = useStore(settings, ({ introduced }) => introduced)
  const hasPlayed = useStore(scores, ({ entries }) => entries.some(isPlayedHere))
  const hasRound = useStore(app, ({ round }) => round !== null)
  return isKnown || hasPlayed || hasRound
}

/** The shift on the stage. */
export function usePlay(): Play | null {
  const { host } = useGame()
  const subscribe = useCallback((changed: () => void) => host.onPlay(changed), [host])
  return useSyncExternalStore(subscribe, () => host.play())
}

/** Whether that shift counts down, runs, is paused or over. */
export function usePlayStatus(play: Play | null): PlayStatus | null {
  const subscribe = useCallback(
    (changed: () => void) => play?.onStatus(changed) ?? (() => undefined),
    [play],
  )
  return useSyncExternalStore(subscribe, () => play?.status() ?? null)
}
