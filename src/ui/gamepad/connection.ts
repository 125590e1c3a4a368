// Whether a gamepad is connected, and which of them can be used.
import { useSyncExternalStore } from 'react'

/** The gamepads there are; none where the page may not know. */
export function connectedPads(): readonly Gamepad[] {
  try {
    return usablePads(navigator.getGamepads?.() ?? [])
  } catch {
    return [] // forbidden by the page this one is embedded in
  }
}

/** Of any other pad nobody knows what its buttons are, and which of its axes rests where. */
export function usablePads<P extends Pick<Gamepad, 'mapping'>>(
  pads: readonly (P | null)[],
): readonly P[] {
  return pads.filter((pad) => pad !== null).filter(({ mapping }) => mapping === 'standard')
}

/** The browser tells once a button has been pressed. */
export function usePadConnected(): boolean {
  return useSyncExternalStore(onConnection, () => connectedPads().length > 0)
}

function onConnection(changed: () => void): () => void {
  addEventListener('gamepadconnected', changed)
  addEventListener('gamepaddisconnected', changed)
  return () => {
    removeEventListener('gamepadconnected', changed)
    removeEventListener('gamepaddisconnected', changed)
  }
}
