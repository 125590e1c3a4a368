// Sound comes after the stage, or with the first gesture; without it the game is silent.
import type { Host } from '../host/index.ts'
import type { SettingsStore } from '../store/index.ts'
import { reducedMotionWanted } from './motion.ts'
import { withSkin } from './venue.ts'

export async function loadSound(
  stage: Promise<void>,
  host: Host,
  settings: SettingsStore,
): Promise<void> {
  try {
    await Promise.race([stage, firstGesture()])
    const { createSound } = await import('../sound/index.ts')
    const sound = createSound({ volumes: settings.getState() })
    settings.subscribe((volumes) => sound.setVolumes(volumes))
    const hear = () => {
      const play = host.play()
      if (!play) return
      const isPlayed = () => host.play() === play
      withSkin(play, isPlayed, (skin) => {
        sound.follow(play, host.isBackdrop() ? 'backdrop' : 'shift', skin?.sounds)
      })
    }
    host.onPlay(hear)
    hear()
  } catch {
    // Not loaded, or a browser without Web Audio: nothing else depends on it.
  }
}

/** For those who want to feel a shift in the hand; it comes with the sound. */
export function loadVibration(host: Host, settings: SettingsStore): void {
  const calm = reducedMotionWanted(settings)
  const load = async () => {
    const { createVibration } = await import('../sound/index.ts')
    const vibration = createVibration(() => settings.getState().vibration && !calm())
    const follow = () => {
      const play = host.play()
      if (play) vibration.follow(play, host.isBackdrop() ? 'backdrop' : 'shift')
    }
    host.onPlay(follow)
    follow()
  }
  let isLoading = false
  const loadOnce = () => {
    if (isLoading || !settings.getState().vibration) return
    isLoading = true
    load().catch(() => (isLoading = false)) // to be tried again at the next choice
  }
  settings.subscribe(loadOnce)
  loadOnce()
}

function firstGesture(): Promise<void> {
  return new Promise((resolve) => {
    for (const gesture of ['pointerdown', 'keydown']) {
      addEventListener(gesture, () => resolve(), { once: true })
    }
  })
}
