// White noise, made once for each context and the same every time.

const SECONDS = 1
const SEED = 0x9e3779b9
const made = new WeakMap<BaseAudioContext, AudioBuffer>()

export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = made.get(context)
  if (known) return known
  const { sampleRate } = context
  const buffer = new AudioBuffer({ length: Math.ceil(SECONDS * sampleRate), sampleRate })
  fill(buffer.getChannelData(0))
  made.set(context, buffer)
  return buffer
}

/** Marsaglia's xorshift, 32 bits; -1 to 1. */
function fill(samples: Float32Array): void {
  let x = SEED
  for (let index = 0; index < samples.length; index++) {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    samples[index] = x / 0x80000000
  }
}
