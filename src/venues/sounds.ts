// What sounds otherwise than in the café: a till for the bell, a scanner for the pencil, cardboard for
// plates; in the app a notification, the click of glass, and a save for the plate.
import type { Layer, Recipe, SoundName } from '../sound/index.ts'

type Sounds = Readonly<Partial<Record<SoundName, Recipe>>>

/** Something struck: a sine that starts at once and rings out. */
const ring = (hz: number, gain: number, decay: number, at = 0): Layer => {
  return { kind: 'tone', wave: 'sine', hz, gain, attack: 0.002, decay, at }
}
const beep = (hz: number, gain: number, hold: number, at = 0): Layer => {
  return { kind: 'tone', wave: 'triangle', hz, gain, attack: 0.004, hold, decay: 0.05, at }
}
const thud = (hz: number, gain: number, at = 0): Layer => {
  return { kind: 'tone', wave: 'sine', hz, toHz: hz / 2, gain, attack: 0.003, decay: 0.1, at }
}
const rustle = (hz: number, gain: number, decay: number, at = 0): Layer => {
  return { kind: 'noise', filter: 'bandpass', hz, q: 0.9, gain, attack: 0.004, decay, at }
}

export const shopSounds: Sounds = {
  // Its drawer opens, and two small bells answer: "ka-ching".
  bell: [
    rustle(2600, 0.34, 0.05),
    thud(190, 0.2, 0.02),
    ring(2637, 0.15, 0.7, 0.1),
    ring(3951, 0.07, 0.45, 0.1),
    ring(3136, 0.12, 0.8, 0.19),
    ring(4699, 0.05, 0.4, 0.19),
  ],
  pencil: [beep(1480, 0.3, 0.07)],
  plate: [rustle(900, 0.5, 0.09), thud(150, 0.36, 0.03), rustle(2400, 0.2, 0.05, 0.09)],
}

export const appSounds: Sounds = {
  bell: [ring(1318.5, 0.2, 0.45), ring(1975.5, 0.17, 0.6, 0.11), ring(3951, 0.03, 0.3, 0.11)],
  step: [rustle(3200, 0.2, 0.03)],
  pencil: [ring(1568, 0.22, 0.06), ring(2093, 0.14, 0.06, 0.06)],
  slap: [beep(523.25, 0.2, 0.03), beep(784, 0.2, 0.05, 0.07)],
  plate: [ring(784, 0.18, 0.12), ring(1046.5, 0.18, 0.2, 0.09)],
}
