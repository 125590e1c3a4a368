// What a sound is made of: layers of tone and noise, as plain data.

type Envelope = {
  readonly at?: number // s after the sound begins
  readonly attack: number // s up to the layer's gain
  readonly hold?: number // s at it
  readonly decay: number // s down to nothing
  readonly gain: number // peak, 0 to 1
}

export type Tone = Envelope & {
  readonly kind: 'tone'
  readonly wave: 'sine' | 'triangle' | 'square'
  readonly hz: number
  readonly toHz?: number // glides there while it decays
}

export type Noise = Envelope & {
  readonly kind: 'noise'
  readonly filter: 'bandpass' | 'lowpass' | 'highpass'
  readonly hz: number
  readonly toHz?: number
  readonly q: number
}

export type Layer = Tone | Noise
export type Recipe = readonly Layer[]

/** s from the layer's beginning to its end. */
export function lengthOf({ attack, hold = 0, decay }: Layer): number {
  return attack + hold + decay
}

/** s from the sound's beginning to the end of its last layer. */
export function durationOf(recipe: Recipe): number {
  return Math.max(0, ...recipe.map((layer) => (layer.at ?? 0) + lengthOf(layer)))
}

/** The ratio of frequencies so many semitones apart, in equal temperament. */
export function ratioOf(semitones: number): number {
  return Math.pow(2, semitones / 12)
}
