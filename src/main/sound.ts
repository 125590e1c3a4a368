// Sound comes after the stage, or with the first gesture; without it the game is silent.
import type { Host } from '../host/index.ts'
import type { SettingsStore } from '../store/index.ts'
import { reducedMotionWanted } from './motion.ts'

export async function loadSound(
  stage: Promise<void>,
  host: Host,
  settings: SettingsStore,
): Promise<void> {
  try {
    await Promise.race([stage, firstGesture()])
    const { createSound, createVibration } = await import('../sound/index.ts')
    const sound = createSound({ volumes: settings.getState() })
    settings.subscribe((volumes) => sound.setVolumes(volumes))
    const calm = reducedMotionWanted(settings)
    const vibration = createVibration(() => settings.getState().vibration && !calm())
    const hear = () => {
      const play = host.play()
      if (!play) return
      const as = host.isBackdrop() ? 'backdrop' : 'shift'
      sound.follow(play, as)
      vibration.follow(play, as)
    }
    host.onPlay(hear)
    hear()
  } catch {
    // Not loaded, or a browser without Web Audio: nothing else depends on it.
  }
}

function firstGesture(): Promise<void> {
  return new Promise((resolve) => {
    for (const gesture of ['pointerdown', 'keydown']) {
      addEventListener(gesture, () => resolve(), { once: true })
    }
  })
}
