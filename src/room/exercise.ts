// An exercise as the facilitator plans it: a level, its customers, and the modes in which it is played.
import { levelOf } from '../levels/index.ts'
import { allowsMode, RULES } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import type { Exercise } from './state.ts'

export type Plan = {
  readonly level: string
  readonly seed: number
  readonly modes: readonly Mode[] // each once, in the order they are played
  readonly asks: boolean
}

/** Or why there is none; the question is about two modes, and asked only where there are two. */
export function exerciseOf({
  level: id,
  seed,
  modes,
  asks,
}: Plan): Exercise | 'noSuchLevel' | 'noModes' {
  const level = levelOf(id)
  if (!level) return 'noSuchLevel'
  const isFit = modes.length > 0 && new Set(modes).size === modes.length
  if (!isFit || !modes.every((mode) => allowsMode(level, mode))) return 'noModes'
  const versions = { level: level.id, levelVersion: level.version, rules: RULES }
  return { ...versions, seed, modes: [...modes], asks: asks && modes.length > 1 }
}
