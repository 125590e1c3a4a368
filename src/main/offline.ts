// Starts the service worker last of all, when everything the game needs to begin is loaded.
import { setDevice } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'

/** `offer` gets what takes the page to a new version, once there is one. */
export async function loadOffline(
  stage: Promise<void>,
  app: AppStore,
  offer: (take: () => void) => void,
): Promise<void> {
  try {
    await stage
    const { registerOffline } = await import('../offline/index.ts')
    await registerOffline({
      onUpdate(take) {
        offer(take)
        setDevice(app, { update: 'ready' })
      },
      mayAsk: () => app.getState().route.name === 'title',
    })
  } catch {
    // Not loaded: the game is played from the network.
  }
}
