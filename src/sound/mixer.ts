// The mixing desk: two buses into a limiter, and behind it a gate that shuts without a click.
import type { Gains } from './volume.ts'

export type Mixer = {
  readonly context: AudioContext
  readonly sounds: GainNode
  readonly music: GainNode
  setGains(gains: Gains): void
  /** Let sound out, or keep it in and stop the audio clock. */
  open(isOpen: boolean): void
  close(): void
}

const FADE_S = 0.08
const REST_MS = 200 // shut this long, the clock may stop
const GLIDE_S = 0.03

export function createMixer(gains: Gains): Mixer {
  const context = new AudioContext({ latencyHint: 'interactive' })
  const gate = new GainNode(context, { gain: 0 })
  const limiter = limit(context)
  limiter.connect(gate).connect(context.destination)
  const sounds = new GainNode(context, { gain: gains.sound })
  const music = new GainNode(context, { gain: gains.music })
  for (const bus of [sounds, music]) bus.connect(limiter)
  let rest: ReturnType<typeof setTimeout> | undefined

  return {
    context,
    sounds,
    music,
    setGains(to) {
      sounds.gain.setTargetAtTime(to.sound, context.currentTime, GLIDE_S)
      music.gain.setTargetAtTime(to.music, context.currentTime, GLIDE_S)
    },
    open(isOpen) {
      clearTimeout(rest)
      fade(gate, isOpen ? 1 : 0)
      if (isOpen) void context.resume().catch(ignoreFailure)
      else rest = setTimeout(() => void context.suspend().catch(ignoreFailure), REST_MS)
    },
    close() {
      clearTimeout(rest)
      void context.close().catch(ignoreFailure)
    },
  }
}

/** Ratio 20 above -6 dB: several loud sounds at once stay below full scale. */
function limit(context: AudioContext): DynamicsCompressorNode {
  const shape = { threshold: -6, knee: 0, ratio: 20, attack: 0.002, release: 0.15 }
  return new DynamicsCompressorNode(context, shape)
}

function fade({ gain, context }: GainNode, to: number): void {
  const now = context.currentTime
  gain.cancelScheduledValues(now)
  gain.setValueAtTime(gain.value, now)
  gain.linearRampToValueAtTime(to, now + FADE_S)
}

/** A device that went away: the café goes on without sound. */
function ignoreFailure(): void {}
