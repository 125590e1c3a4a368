// The stage's palette, as the look names it.
export const colours = {
  night: '#14282b',
  card: '#1d3a3e',
  ink: '#1d3235',
  cream: '#fff6df',
  butter: '#ffe9b0',
  amber: '#ffb627',
  gold: '#f2c14e',
  green: '#3fa565',
  red: '#e4572e',
  wine: '#b23a48',
  sky: '#8fd6ff',
  frost: '#dff1f8',
  slate: '#6d8793',
  white: '#ffffff',
} as const

export const AMBER = 0xffb627
export const ANGRY_TINT = 0xff8f80
export const UNTINTED = 0xffffff // as the picture is

/** The three moods of a bar or a ring, from the share of patience left. */
export type Tone = 'green' | 'amber' | 'red'

export function toneOf(patience: number): Tone {
  if (patience > 0.5) return 'green'
  return patience > 0.25 ? 'amber' : 'red'
}

/** The face that says the same as the bar: mood-1 is furious, mood-5 delighted. */
export function moodOf(patience: number): string {
  if (patience > 0.7) return 'mood-5'
  if (patience > 0.5) return 'mood-4'
  if (patience > 0.25) return 'mood-3'
  return patience > 0.1 ? 'mood-2' : 'mood-1'
}
