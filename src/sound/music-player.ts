// Schedules the music's notes a little ahead of the audio clock, and fades voices with the mood.
import type { Mixer } from './mixer.ts'
import type { Mood } from './pulse.ts'
import { ratioOf } from './recipe.ts'
import type { Recipe } from './recipe.ts'
import { createCursor, takeDueNotes } from './schedule.ts'
import { playRecipe } from './recipe-player.ts'
import type { Voice } from './tune.ts'

export type MusicPlayer = {
  /** Schedule what is due, in this mood. */
  schedule(mood: Mood): void
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

export function createMusicPlayer({ context, music }: Mixer): MusicPlayer {
  const filter = new BiquadFilterNode(context, { type: 'lowpass', Q: 0.5 })
  filter.connect(music)
  const voiceGains = {
    bass: createVoiceGain(filter),
    chords: createVoiceGain(filter),
    melody: createVoiceGain(filter),
  }
  const cursor = createCursor(context.currentTime + TURN_S)
  let currentMood: Mood | null = null

  function setMood(mood: Mood): void {
    if (mood === currentMood) return
    currentMood = mood
    const { cutoffHz, ...levels } = arrangements[mood]
    const now = context.currentTime
    filter.frequency.setTargetAtTime(cutoffHz, now, TURN_S)
    for (const voice of ['bass', 'chords', 'melody'] as const) {
      voiceGains[voice].gain.setTargetAtTime(levels[voice], now, TURN_S)
    }
  }
  return {
    schedule(mood) {
      setMood(mood)
      for (const { note, at } of takeDueNotes(cursor, context.currentTime, AHEAD_S)) {
        playRecipe(voiceGains[note.voice], instruments[note.voice], at, hzOf(note.midi))
      }
    },
  }
}

function createVoiceGain(out: AudioNode): GainNode {
  const node = new GainNode(out.context, { gain: 0 })
  node.connect(out)
  return node
}

/** Hz of a MIDI note, A4 = 440. */
export function hzOf(midi: number): number {
  return A4_HZ * ratioOf(midi - A4_MIDI)
}
