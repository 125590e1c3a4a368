// The café's sound: hears one shift at a time and stays silent until the player has touched the page.
import type { Play } from '../play/index.ts'
import type { ShiftEvent } from '../sim/index.ts'
import { createMusicPlayer } from './music-player.ts'
import type { MusicPlayer } from './music-player.ts'
import { createStreak } from '../reading/index.ts'
import { heardIn } from './cues.ts'
import type { Cue } from './cues.ts'
import { createMixer } from './mixer.ts'
import type { Mixer } from './mixer.ts'
import { hasTouched, onGesture } from './gesture.ts'
import { dueCues, moodOf, createPulse } from './pulse.ts'
import type { Pulse } from './pulse.ts'
import { ratioOf } from './recipe.ts'
import type { Recipe } from './recipe.ts'
import { recipes } from './recipes.ts'
import type { SoundName } from './recipes.ts'
import { playRecipe } from './recipe-player.ts'
import { mayPlay, createVoiceHistory } from './voice-limit.ts'
import { gainsOf, isAudible } from './volume.ts'
import type { Volumes } from './volume.ts'

export type SoundOptions = { readonly volumes: Volumes }

/** A shift is heard; a backdrop only has the tune, in the background. */
export type SoundSource = 'shift' | 'backdrop'

/** What a venue sounds like otherwise. */
export type OwnSounds = Readonly<Partial<Record<SoundName, Recipe>>>

export type Sound = {
  follow(play: Play, as: SoundSource, own?: OwnSounds): void
  setVolumes(volumes: Volumes): void
  destroy(): void
}

type AudioGraph = { readonly mixer: Mixer; readonly musicPlayer: MusicPlayer }

type SoundState = {
  volumes: Volumes
  shift: Play | null // null while a backdrop is up
  own: OwnSounds
  graph: AudioGraph | null // null before the first gesture
  pulse: Pulse
  readonly history: ReturnType<typeof createVoiceHistory>
  isOpen: boolean
  isUnavailable: boolean // a browser or a machine without audio
}

const BEAT_MS = 40

export function createSound({ volumes }: SoundOptions): Sound {
  const state: SoundState = {
    volumes,
    shift: null,
    own: {},
    graph: null,
    pulse: createPulse(),
    history: createVoiceHistory(),
    isOpen: false,
    isUnavailable: false,
  }
  const updateNow = () => updateOutput(state)
  const stopGestures = onGesture(updateNow)
  document.addEventListener('visibilitychange', updateNow)
  const timer = setInterval(() => playDue(state), BEAT_MS)
  let leave: (() => void) | null = null
  if (hasTouched(false)) updateNow()

  return {
    follow(play, as, own = {}) {
      leave?.()
      state.own = own
      state.shift = as === 'shift' ? play : null
      state.pulse = createPulse()
      leave = as === 'shift' ? subscribe(state, play) : null
      updateNow()
    },
    setVolumes(to) {
      state.volumes = to
      state.graph?.mixer.setGains(gainsOf(to))
      updateNow()
    },
    destroy() {
      leave?.()
      stopGestures()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', updateNow)
      state.graph?.mixer.close()
    },
  }
}

function subscribe(state: SoundState, play: Play): () => void {
  const streak = createStreak()
  const stops = [
    play.onEvent((event: ShiftEvent) => playCues(state, heardIn(play.room, event, streak))),
    play.onStatus(() => updateOutput(state)),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Open when there is something to hear and somebody to hear it; built when that is so first. */
function updateOutput(state: SoundState): void {
  const wanted = isAudible(state.volumes) && !document.hidden && state.shift?.status() !== 'paused'
  if (wanted && !state.graph && hasTouched()) state.graph = buildGraph(state)
  if (!state.graph) return
  const stuck = wanted && state.graph.mixer.context.state !== 'running' // asked outside of a gesture
  if (wanted === state.isOpen && !stuck) return
  state.isOpen = wanted
  state.graph.mixer.open(wanted)
}

function buildGraph(state: SoundState): AudioGraph | null {
  if (state.isUnavailable) return null
  try {
    const mixer = createMixer(gainsOf(state.volumes))
    return { mixer, musicPlayer: createMusicPlayer(mixer) }
  } catch {
    state.isUnavailable = true
    return null
  }
}

function playDue(state: SoundState): void {
  if (!state.graph || !state.isOpen || state.graph.mixer.context.state !== 'running') return
  if (state.volumes.music > 0) state.graph.musicPlayer.schedule(moodOf(state.shift))
  if (state.shift) {
    playCues(state, dueCues(state.pulse, state.shift, state.graph.mixer.context.currentTime))
  }
}

function playCues({ graph, isOpen, history, shift, own }: SoundState, cues: readonly Cue[]): void {
  if (!graph || !isOpen || !shift) return
  const { context, sounds } = graph.mixer
  const now = context.currentTime
  for (const { sound, semitones } of cues) {
    if (!mayPlay(history, sound, now, shift.speed)) continue
    playRecipe(sounds, own[sound] ?? recipes[sound], now, ratioOf(semitones))
  }
}
