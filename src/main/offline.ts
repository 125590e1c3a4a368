// The game is kept on the device last of all: what it needs to begin has then been loaded.
import type { AppStore } from '../store/index.ts'

/** `offer` gets what takes the page to a new version, once there is one. */
export async function keepOnDevice(
  stage: Promise<void>,
  { getState, setState }: AppStore,
  offer: (take: () => void) => void,
): Promise<void> {
  try {
    await stage
    const { keepOffline } = await import('../offline/index.ts')
    await keepOffline({
      onUpdate(take) {
        offer(take)
        setState({ update: 'ready' })
      },
      mayAsk: () => getState().screen === 'title',
    })
  } catch {
    // Not loaded: the game is played from the network.
  }
}
