// Whether a stored score is what its replay gives.
import { endOfRun } from '../runs/index.ts'
import { decodeRun, isPlayable } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'

const answers = new WeakMap<Entry, boolean | null>()

/** Simulates the run: some milliseconds, once. Null when there is no replay to tell by. */
export function scoreHolds(entry: Entry): boolean | null {
  const known = answers.get(entry)
  if (known !== undefined) return known
  const answer = answerFor(entry)
  answers.set(entry, answer)
  return answer
}

function answerFor({ code, result, hash }: Entry): boolean | null {
  if (code === null || !isPlayable(result)) return null
  const found = decodeRun(code)
  if (!found.ok) return found.fault === 'otherRules' ? null : false
  const end = endOfRun(found.run)
  const fields = ['level', 'seed', 'mode', 'score', 'served', 'lost'] as const
  return (
    end !== null &&
    found.run.replay.hashes.at(-1)?.[1] === hash &&
    fields.every((field) => end.result[field] === result[field])
  )
}
