// The café's tune, as data: eight bars of bossa nova, with a melody that comes and goes.
// A step is an eighth note; a round is the eight bars.

export type Voice = 'bass' | 'chords' | 'melody'

export type Note = {
  readonly voice: Voice
  readonly step: number // within its round
  readonly midi: number
}

export const STEP_S = 60 / 116 / 2
const STEPS_A_BAR = 8

type Chord = { readonly root: number; readonly fifth: number; readonly upper: readonly number[] }

const C: Chord = { root: 36, fifth: 43, upper: [59, 64, 67] }
const Am: Chord = { root: 45, fifth: 40, upper: [60, 64, 67] }
const Dm: Chord = { root: 38, fifth: 45, upper: [60, 65, 69] }
const G: Chord = { root: 43, fifth: 38, upper: [59, 65, 69] }
const Em: Chord = { root: 40, fifth: 47, upper: [59, 62, 67] }

const bars: readonly Chord[] = [C, Am, Dm, G, Em, Am, Dm, G]
export const STEPS = bars.length * STEPS_A_BAR

/** The bass of the bossa; the chords' clave takes two bars. */
const bassSteps = { root: [0, 7], fifth: [3, 4] }
const clave: readonly (readonly number[])[] = [
  [0, 3, 6],
  [2, 5],
]

/** Melodies by round: [step, midi]; the third round rests. */
const melodies: readonly (readonly (readonly [step: number, midi: number])[])[] = [
  [
    [2, 76],
    [4, 79],
    [7, 76],
    [10, 72],
    [18, 77],
    [20, 81],
    [23, 77],
    [26, 74],
    [34, 79],
    [37, 76],
    [41, 72],
    [50, 74],
    [53, 77],
    [57, 71],
  ],
  [
    [0, 84],
    [3, 79],
    [6, 76],
    [11, 81],
    [14, 79],
    [19, 77],
    [22, 74],
    [27, 79],
    [35, 76],
    [38, 79],
    [43, 84],
    [51, 81],
    [54, 77],
    [59, 74],
  ],
  [],
]

const backing: readonly Note[] = bars.flatMap(backingOf)

function backingOf({ root, fifth, upper }: Chord, bar: number): readonly Note[] {
  const first = bar * STEPS_A_BAR
  const bass = (midi: number) => (step: number) =>
    ({ voice: 'bass', step: first + step, midi }) as const
  const strokes = clave[bar % clave.length] ?? []
  return [
    ...bassSteps.root.map(bass(root)),
    ...bassSteps.fifth.map(bass(fifth)),
    ...strokes.flatMap((step) =>
      upper.map((midi) => ({ voice: 'chords', step: first + step, midi }) as const),
    ),
  ]
}

/** The notes of this step, counted from the beginning of the endless tune. */
export function notesAt(step: number): readonly Note[] {
  const within = step % STEPS
  const melody = melodies[Math.floor(step / STEPS) % melodies.length] ?? []
  return [
    ...backing.filter((note) => note.step === within),
    ...melody
      .filter(([at]) => at === within)
      .map(([at, midi]) => ({ voice: 'melody', step: at, midi }) as const),
  ]
}
