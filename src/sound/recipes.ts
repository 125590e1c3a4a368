// Every effect of the café. Gains are balanced by measuring the rendered sounds.
import type { Layer, Noise, Recipe, Tone } from './recipe.ts'

export type SoundName =
  | 'bell'
  | 'step'
  | 'pencil'
  | 'slap'
  | 'plate'
  | 'chime'
  | 'sigh'
  | 'door'
  | 'shrug'
  | 'thock'
  | 'tap'
  | 'tick'
  | 'gong'

type Part<T extends Layer> = Omit<T, 'kind'>

const tone = (part: Part<Tone>): Tone => ({ kind: 'tone', ...part })
const noise = (part: Part<Noise>): Noise => ({ kind: 'noise', ...part })

/** The bell's loudest partial. */
export const BELL_HZ = 2093

/** A partial of something struck: a sine that starts at once and rings out. */
const ring = (hz: number, gain: number, decay: number, at = 0) =>
  tone({ wave: 'sine', hz, gain, attack: 0.002, decay, at })

const scratch = (at: number, hz: number) =>
  noise({ filter: 'bandpass', hz, q: 1.2, gain: 0.58, attack: 0.02, decay: 0.06, at })

export const recipes: Readonly<Record<SoundName, Recipe>> = {
  bell: [
    ring(BELL_HZ, 0.186, 0.9),
    ring(BELL_HZ * 2.01, 0.074, 0.5),
    ring(BELL_HZ * 3.03, 0.037, 0.25),
    ring(BELL_HZ, 0.136, 0.9, 0.13),
    ring(BELL_HZ * 2.01, 0.05, 0.5, 0.13),
    noise({ filter: 'highpass', hz: 5000, q: 0.7, gain: 0.07, attack: 0.001, decay: 0.02 }),
  ],
  step: [
    tone({ wave: 'sine', hz: 150, toHz: 70, gain: 0.3, attack: 0.003, decay: 0.07 }),
    noise({ filter: 'lowpass', hz: 900, q: 0.7, gain: 0.3, attack: 0.002, decay: 0.05 }),
  ],
  pencil: [scratch(0, 3200), scratch(0.09, 2600), scratch(0.17, 3600), scratch(0.27, 2900)],
  slap: [
    noise({ filter: 'bandpass', hz: 1500, q: 0.8, gain: 0.78, attack: 0.002, decay: 0.07 }),
    tone({ wave: 'triangle', hz: 240, toHz: 110, gain: 0.39, attack: 0.002, decay: 0.09 }),
  ],
  plate: [
    ring(1180, 0.175, 0.12),
    ring(2710, 0.125, 0.09),
    tone({ wave: 'triangle', hz: 200, toHz: 120, gain: 0.38, attack: 0.002, decay: 0.1 }),
    noise({ filter: 'highpass', hz: 3500, q: 0.7, gain: 0.18, attack: 0.001, decay: 0.03 }),
  ],
  chime: [
    ring(523.25, 0.192, 0.5, 0.06),
    ring(659.25, 0.176, 0.5, 0.14),
    ring(783.99, 0.176, 0.7, 0.22),
    ring(1567.98, 0.04, 0.5, 0.22),
  ],
  sigh: [
    noise({
      filter: 'bandpass',
      hz: 900,
      toHz: 320,
      q: 1.1,
      gain: 0.6,
      attack: 0.12,
      decay: 0.55,
    }),
    tone({ wave: 'triangle', hz: 300, toHz: 165, gain: 0.16, attack: 0.1, decay: 0.5 }),
  ],
  door: [
    tone({ wave: 'sine', hz: 110, toHz: 55, gain: 0.34, attack: 0.004, decay: 0.25, at: 0.6 }),
    noise({
      filter: 'lowpass',
      hz: 500,
      q: 0.7,
      gain: 0.42,
      attack: 0.004,
      decay: 0.18,
      at: 0.6,
    }),
  ],
  shrug: [
    tone({ wave: 'triangle', hz: 330, toHz: 260, gain: 0.23, attack: 0.03, decay: 0.12 }),
    tone({ wave: 'triangle', hz: 262, toHz: 196, gain: 0.23, attack: 0.03, decay: 0.16, at: 0.15 }),
  ],
  thock: [
    tone({ wave: 'sine', hz: 180, toHz: 90, gain: 0.4, attack: 0.003, decay: 0.12 }),
    noise({ filter: 'lowpass', hz: 420, q: 1, gain: 0.4, attack: 0.002, decay: 0.06 }),
  ],
  tap: [
    ring(1050, 0.32, 0.06),
    noise({ filter: 'bandpass', hz: 2400, q: 1.5, gain: 0.4, attack: 0.001, decay: 0.025 }),
  ],
  tick: [
    ring(1760, 0.33, 0.05),
    noise({ filter: 'bandpass', hz: 4200, q: 2, gain: 0.49, attack: 0.001, decay: 0.02 }),
  ],
  gong: [
    ring(98, 0.15, 2.4),
    ring(196.8, 0.1, 2),
    ring(261.6, 0.06, 1.6),
    ring(417.3, 0.05, 1.1),
    ring(588.1, 0.03, 0.7),
    noise({ filter: 'bandpass', hz: 700, q: 0.6, gain: 0.1, attack: 0.01, decay: 0.4 }),
  ],
}
