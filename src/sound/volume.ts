// How loud: from the sliders' 0 to 1 to the gains of the two buses.

export type Volumes = {
  readonly sound: number // 0 to 1
  readonly music: number // 0 to 1
  readonly muted: boolean
}

export type Gains = { readonly sound: number; readonly music: number }

const MUSIC_SHARE = 0.8 // at equal sliders the tune stays under the bell

/** Squared, because the ear hears ratios: half the slider is a quarter of the gain, -12 dB. */
export function gainsOf({ sound, music }: Volumes): Gains {
  return { sound: curve(sound), music: curve(music) * MUSIC_SHARE }
}

/** Whether there is anything to hear at all. */
export function isAudible({ sound, music, muted }: Volumes): boolean {
  return !muted && (curve(sound) > 0 || curve(music) > 0)
}

function curve(volume: number): number {
  if (!Number.isFinite(volume)) return 0
  const held = Math.min(1, Math.max(0, volume))
  return held * held
}
