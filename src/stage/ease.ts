// Curves from 0 to 1 for everything that changes, and how far along a change is.

export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value
}

export function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

/** How much of `lengthMs` has passed at `at`, 0 to 1. */
export function share(at: number, since: number, lengthMs: number): number {
  return clamp01((at - since) / lengthMs)
}

/** Fast, then settling. */
export function out(t: number): number {
  return 1 - (1 - t) ** 3
}

export function inOut(t: number): number {
  return t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2
}

/** Overshoots by a tenth and comes back: pops. Never below 0, which a radius could not bear. */
export function back(t: number): number {
  const left = t - 1
  return Math.max(0, 1 + 2.7 * left ** 3 + 1.7 * left ** 2)
}

/** Up and down again, 0 to 1 to 0. */
export function arc(t: number): number {
  return Math.sin(Math.PI * clamp01(t))
}

/** The value a moment later on its way to `target`; `halfMs` is the time for half of what is left. */
export function approach(value: number, target: number, halfMs: number, passedMs: number): number {
  if (value === target) return target
  const next = mix(target, value, 0.5 ** (passedMs / halfMs))
  return Math.abs(next - target) < 0.01 ? target : next
}
