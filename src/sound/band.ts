// The band plays the tune a little ahead of the clock, and steps back as the mood asks.
import type { Desk } from './desk.ts'
import type { Mood } from './pulse.ts'
import { ratioOf } from './recipe.ts'
import type { Recipe } from './recipe.ts'
import { begin, take } from './schedule.ts'
import { strike } from './strike.ts'
import type { Voice } from './tune.ts'

export type Band = {
  /** Schedule what is due, in this mood. */
  playOn(mood: Mood): void
}

const AHEAD_S = 0.5 // longer than a page drawn slowly takes from one call to the next
const TURN_S = 0.12 // how fast a voice steps back
const A4_HZ = 440
const A4_MIDI = 69

/** Harmonics over the note: a hz of 1 is the note itself. */
const instruments: Readonly<Record<Voice, Recipe>> = {
  bass: [
    { kind: 'tone', wave: 'triangle', hz: 1, gain: 0.34, attack: 0.01, decay: 0.42 },
    { kind: 'tone', wave: 'sine', hz: 2, gain: 0.1, attack: 0.01, decay: 0.3 },
  ],
  chords: [
    { kind: 'tone', wave: 'triangle', hz: 1, gain: 0.09, attack: 0.008, decay: 0.34 },
    { kind: 'tone', wave: 'sine', hz: 2, gain: 0.03, attack: 0.004, decay: 0.16 },
  ],
  melody: [
    { kind: 'tone', wave: 'sine', hz: 1, gain: 0.16, attack: 0.006, decay: 0.7 },
    { kind: 'tone', wave: 'sine', hz: 4, gain: 0.03, attack: 0.003, decay: 0.18 },
  ],
}

type Arrangement = Readonly<Record<Voice, number>> & { readonly cutoffHz: number }

const arrangements: Readonly<Record<Mood, Arrangement>> = {
  full: { bass: 1, chords: 1, melody: 1, cutoffHz: 7000 },
  thin: { bass: 0.7, chords: 0, melody: 0, cutoffHz: 380 },
  background: { bass: 0.6, chords: 0.6, melody: 0.5, cutoffHz: 2200 },
}

export function createBand({ context, music }: Desk): Band {
  const sieve = new BiquadFilterNode(context, { type: 'lowpass', Q: 0.5 })
  sieve.connect(music)
  const seats = { bass: seat(sieve), chords: seat(sieve), melody: seat(sieve) }
  const cursor = begin(context.currentTime + TURN_S)
  let played: Mood | null = null

  function turn(mood: Mood): void {
    if (mood === played) return
    played = mood
    const { cutoffHz, ...levels } = arrangements[mood]
    const now = context.currentTime
    sieve.frequency.setTargetAtTime(cutoffHz, now, TURN_S)
    for (const voice of ['bass', 'chords', 'melody'] as const) {
      seats[voice].gain.setTargetAtTime(levels[voice], now, TURN_S)
    }
  }
  return {
    playOn(mood) {
      turn(mood)
      for (const { note, at } of take(cursor, context.currentTime, AHEAD_S)) {
        strike(seats[note.voice], instruments[note.voice], at, hzOf(note.midi))
      }
    },
  }
}

function seat(out: AudioNode): GainNode {
  const node = new GainNode(out.context, { gain: 0 })
  node.connect(out)
  return node
}

/** Hz of a MIDI note, A4 = 440. */
export function hzOf(midi: number): number {
  return A4_HZ * ratioOf(midi - A4_MIDI)
}
