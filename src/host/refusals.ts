// The last refusal, shown for a moment and then forgotten.
import type { Refusal, ShiftEvent } from '../sim/index.ts'

const SHOWN_MS = 1_600

export function createRefusals() {
  let last: Refusal | null = null
  let ageMs = 0
  return {
    hear(event: ShiftEvent): void {
      if (event.type !== 'refused') return
      last = event.reason
      ageMs = 0
    },
    age(elapsedMs: number): void {
      ageMs += elapsedMs
      if (ageMs > SHOWN_MS) last = null
    },
    latest: () => last,
  }
}
