// Runs that came by links, kept among the scores under the names of those who sent them: each once,
// and never as the player's own.
import { collectedKey, shiftKey } from '../runs/index.ts'
import type { CollectedRun } from '../runs/index.ts'
import { encodeRun } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'
import { addEntries, mergeStored } from './change-scores.ts'
import { knownPar } from './known-par.ts'
import type { Scores } from './ranking.ts'
import type { ScoresStore } from './scores.ts'
import { stars } from './stars.ts'

/** Whether the shift is among the scores: it was kept before, or has been played here. */
export function isKept({ entries }: Scores, collected: CollectedRun): boolean {
  const key = collectedKey(collected)
  return entries.some((entry) => shiftKey(entry) === key)
}

/**
 * Keeps those that are not here yet and returns how many these were. Par is taken from shifts of the
 * same customers and mode; without one there it stays to be found.
 */
export function keepRuns(scores: ScoresStore, collected: readonly CollectedRun[]): number {
  mergeStored(scores) // another tab may have kept them
  const { entries } = scores.getState()
  const here = new Set(entries.map(shiftKey))
  const added: Entry[] = []
  for (const each of collected) {
    const key = collectedKey(each)
    if (here.has(key)) continue
    here.add(key)
    added.push(entryOf(each, knownPar({ entries }, each.result) ?? 0))
  }
  if (added.length > 0) addEntries(scores, added)
  return added.length
}

function entryOf({ run, result }: CollectedRun, par: number): Entry {
  const hash = run.replay.hashes.at(-1)?.[1] ?? ''
  return {
    id: crypto.randomUUID?.() ?? `${Date.now()}-${hash}`,
    name: run.name,
    date: new Date().toISOString(), // a link says nothing of when it was played
    stars: stars(result.score, par),
    par,
    hash,
    result,
    code: encodeRun(run),
    sent: true,
  }
}
