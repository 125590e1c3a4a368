// Muting: one setting, by button and, on every screen, by the key M.
import { useLayoutEffect } from 'react'
import { choose, type SettingsStore } from '../store/index.ts'
import { useGame } from './game.ts'
import { isPress, isTyped, type Pressed } from './keys.ts'

const MUTE_KEY = 'm'

export function toggleMute(settings: SettingsStore): void {
  choose(settings, { muted: !settings.getState().muted })
}

export function useMuteKey(): void {
  const { settings } = useGame()
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (meansMute(event) && !isTyped(event)) toggleMute(settings)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [settings])
}

/** Whether this key, pressed outside of a text field, mutes or unmutes. */
export function meansMute(pressed: Pressed): boolean {
  return isPress(pressed, MUTE_KEY)
}
