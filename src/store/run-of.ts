// The run of an entry, to be seen again, raced, shown or sent.
import { decodeRun, isPlayable } from '../wire/index.ts'
import type { Entry, Run } from '../wire/index.ts'
import { withCodes } from './legacy.ts'

const runs = new WeakMap<Entry, Run | null>()

/**
 * The verified run, worked out once; null when the replay is not kept any more, was played by rules
 * that are not kept, or is not of this entry.
 */
export function runOf(entry: Entry): Run | null {
  const known = runs.get(entry)
  if (known !== undefined) return known
  const run = decoded(entry)
  runs.set(entry, run)
  return run
}

/** Whether there is something to work out: cheap, and nearly always right. */
export function hasRun({ code, result, ...rest }: Entry): boolean {
  return (code !== null || 'replay' in rest) && isPlayable(result)
}

function decoded(entry: Entry): Run | null {
  const code = withCodes({ entries: [entry], deleted: [] }).entries[0]?.code
  const found = code ? decodeRun(code) : null
  if (!found?.ok) return null
  const { level, levelVersion, seed, mode, hashes } = found.run.replay
  const { result, hash, name } = entry
  const isLevel = level === result.level && levelVersion === result.levelVersion
  const isIts = seed === result.seed && mode === result.mode
  const isTrue = isLevel && isIts && hashes.at(-1)?.[1] === hash
  return isTrue ? { ...found.run, name } : null // it may have been named since
}
