// Taking in a file: verified entry by entry, in slices, so that the page goes on answering.
import { levelOf } from '../../levels/index.ts'
import { askPar } from '../../play/index.ts'
import { addEntries, checkEntry, stars, takeSettings, unpackOthers } from '../../store/index.ts'
import type { Entry, Luggage, Reason, ScoresStore, SettingsStore } from '../../store/index.ts'

const SLICE_MS = 12

export type Report = {
  readonly added: number
  readonly left: Readonly<Partial<Record<Reason, number>>> // why how many stayed out
  readonly withSettings: boolean
}

type Into = { readonly scores: ScoresStore; readonly settings: SettingsStore }

/** Nothing is taken in before all is verified; null when it was called off meanwhile. */
export async function takeLuggage(
  { entries, deleted, settings, others }: Luggage,
  into: Into,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Report | null> {
  const left: Partial<Record<Reason, number>> = {}
  const good: Entry[] = []
  const kept = into.scores.getState()
  let since = performance.now()
  for (const [place, claimed] of entries.entries()) {
    const checked = checkEntry(claimed, kept)
    if (checked.ok) good.push(checked.entry)
    else left[checked.reason] = (left[checked.reason] ?? 0) + 1
    if (performance.now() - since < SLICE_MS) continue
    onProgress(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    since = performance.now()
  }
  const rated = await rate(good, kept.entries, signal)
  if (signal.aborted) return null
  const known = new Set(into.scores.getState().entries.map(({ id }) => id))
  addEntries(
    into.scores,
    rated,
    deleted.filter((id) => !known.has(id)),
  )
  for (const key of unpackOthers(into.scores.files.texts, others)) tellOf(key)
  return { added: rated.length, left, withSettings: takeSettings(into.settings, settings) }
}

/** Par is worked out anew where it is not known here, and stars with it. */
async function rate(good: readonly Entry[], own: readonly Entry[], signal: AbortSignal) {
  const pars = new Map(own.filter(({ par }) => par > 0).map((entry) => [keyOf(entry), entry.par]))
  const rated: Entry[] = []
  for (const entry of good) {
    if (signal.aborted) break
    const par = pars.get(keyOf(entry)) ?? (await parOf(entry))
    pars.set(keyOf(entry), par)
    rated.push({ ...entry, par, stars: stars(entry.result.score, par) })
  }
  return rated
}

function keyOf({ result }: Entry): string {
  return `${result.level} ${result.seed}`
}

async function parOf({ result }: Entry): Promise<number> {
  const level = levelOf(result.level)
  return level ? (await askPar(level, result.seed)).score : 0
}

/** As if another tab had written it: whoever keeps something there takes it in. */
function tellOf(key: string): void {
  dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }))
}
