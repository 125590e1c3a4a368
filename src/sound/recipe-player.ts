// Plays a recipe: one source, perhaps a filter, and an envelope for every layer.
import { noiseOf } from './noise.ts'
import { lengthOf } from './recipe.ts'
import type { Layer, Noise, Recipe, Tone } from './recipe.ts'

const SILENT = 0.0001 // an exponential ramp never gets to 0

/** Begin at `when`, s of the context's time; `ratio` multiplies every frequency. */
export function playRecipe(out: AudioNode, recipe: Recipe, when: number, ratio = 1): void {
  for (const layer of recipe) playLayer(out, layer, when + (layer.at ?? 0), ratio)
}

function playLayer(out: AudioNode, layer: Layer, at: number, ratio: number): void {
  const end = at + lengthOf(layer)
  const envelope = createEnvelope(out.context, layer, at, end)
  const source =
    layer.kind === 'tone' ? createTone(envelope, layer, ratio) : createNoise(envelope, layer, ratio)
  glide(source.pitch, layer, at, end, ratio)
  source.node.start(at)
  source.node.stop(end)
  source.node.addEventListener('ended', () => envelope.disconnect())
  envelope.connect(out)
}

type Source = { readonly node: AudioScheduledSourceNode; readonly pitch: AudioParam }

function createTone(envelope: GainNode, { wave, hz }: Tone, ratio: number): Source {
  const node = new OscillatorNode(envelope.context, { type: wave, frequency: hz * ratio })
  node.connect(envelope)
  return { node, pitch: node.frequency }
}

function createNoise(envelope: GainNode, { filter, hz, q }: Noise, ratio: number): Source {
  const { context } = envelope
  const node = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true })
  const filterNode = new BiquadFilterNode(context, { type: filter, frequency: hz * ratio, Q: q })
  node.connect(filterNode).connect(envelope)
  return { node, pitch: filterNode.frequency }
}

function createEnvelope(
  context: BaseAudioContext,
  layer: Layer,
  at: number,
  end: number,
): GainNode {
  const node = new GainNode(context, { gain: 0 })
  const { attack, hold = 0, gain } = layer
  node.gain.setValueAtTime(0, at)
  node.gain.linearRampToValueAtTime(gain, at + attack)
  node.gain.setValueAtTime(gain, at + attack + hold)
  node.gain.exponentialRampToValueAtTime(gain * SILENT, end)
  return node
}

function glide(pitch: AudioParam, layer: Layer, at: number, end: number, ratio: number): void {
  if (layer.toHz === undefined) return
  pitch.setValueAtTime(layer.hz * ratio, at)
  pitch.exponentialRampToValueAtTime(layer.toHz * ratio, end)
}
