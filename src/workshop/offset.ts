// How far the server's clock is ahead of the own one. Each ping gives an estimate that is wrong by half of
// its round trip at most; the quickest of the last ones is believed.

export type Offset = {
  /** A ping sent and answered at these moments of the own clock; `at` is the server's. */
  note(sent: number, received: number, at: number): void
  /** Ms to add to the own clock; null before the first ping. */
  ms(): number | null
  /** How wrong that may be at most, ms. */
  errorMs(): number
  /** The own clock may have stood still: forget what was measured with it. */
  reset(): void
}

type Sample = { readonly roundTripMs: number; readonly offsetMs: number }

const SAMPLES = 8

export function createOffset(): Offset {
  let samples: readonly Sample[] = []
  const best = (): Sample | null =>
    samples.reduce<Sample | null>(
      (found, each) => (found && found.roundTripMs <= each.roundTripMs ? found : each),
      null,
    )
  return {
    note(sent, received, at) {
      const roundTripMs = Math.max(0, received - sent)
      const sample = { roundTripMs, offsetMs: at - (sent + roundTripMs / 2) }
      samples = [...samples, sample].slice(-SAMPLES)
    },
    ms: () => best()?.offsetMs ?? null,
    errorMs: () => (best()?.roundTripMs ?? Infinity) / 2,
    reset: () => void (samples = []),
  }
}
