// Stars for shifts that came without: robots work on their customers in the background, for some
// seconds each, while the shifts can be looked at already.
import { levelOf } from '../levels/index.ts'
import { askPars } from '../play/index.ts'
import { dayAt } from '../runs/index.ts'
import {
  addEntries,
  createDailyRepository,
  stars,
  triesOf,
  type Entry,
  type ScoresStore,
  type SettingsStore,
} from '../store/index.ts'
import { isCurrent } from '../wire/index.ts'

/** Where shifts and their stars are kept. */
export type ImportTarget = { readonly scores: ScoresStore; readonly settings: SettingsStore }

let last: Promise<unknown> = Promise.resolve() // robots work on one seed at a time

/** These entries, with par where shifts of the same customers have it. */
export function withKnownPars(entries: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const pars = new Map(own.filter(({ par }) => par > 0).map((entry) => [keyOf(entry), entry.par]))
  return entries.map((entry) => withPar(entry, pars.get(keyOf(entry)) ?? 0))
}

/**
 * Find par for all shifts that lack it, and show how far it is, in levels with their seeds. Called
 * off, what has been found stays; returns how many shifts are still without.
 */
export async function findMissingPars(
  target: ImportTarget,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const some = new Map(withoutPar(target).map((entry) => [keyOf(entry), entry]))
  let done = 0
  for (const [key, entry] of some) {
    if (signal.aborted) break
    onProgress(done++, some.size)
    const isOpen = () => !signal.aborted && withoutPar(target).some((each) => keyOf(each) === key)
    const par = await Promise.race([parOf(entry, isOpen), aborted(signal)])
    if (par > 0) applyPar(target, key, par)
  }
  return withoutPar(target).length
}

/** Names and scores may have changed meanwhile: the shifts are looked up again. */
function applyPar({ scores, settings }: ImportTarget, key: string, par: number): void {
  const open = withoutPar({ scores }).filter((entry) => keyOf(entry) === key)
  const revised = open.map((entry) => withPar(entry, par))
  addEntries(scores, revised)
  const { texts, reportDamage } = scores.files
  const tries = triesOf(revised, settings.getState().name)
  if (Object.keys(tries).length > 0)
    createDailyRepository(texts, reportDamage).merge(tries, dayAt(Date.now()))
}

function withoutPar({ scores }: Pick<ImportTarget, 'scores'>): readonly Entry[] {
  const { entries } = scores.getState()
  return entries.filter(
    ({ par, result }) => par === 0 && isCurrent(result) && levelOf(result.level),
  )
}

/** 0 as soon as it is called off: nobody waits for a robot that cannot be stopped. */
function aborted(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(0), { once: true })
  })
}

/** 0 when it was not wanted any more at its turn, or no robot could be asked. */
async function parOf({ result }: Entry, isWanted: () => boolean): Promise<number> {
  const level = levelOf(result.level)
  const ask = async () =>
    level && isWanted() ? (await askPars(level, result.seed, [result.mode]))[result.mode].score : 0
  const asked = last.then(ask).catch(() => 0)
  last = asked
  return asked
}

function withPar(entry: Entry, par: number): Entry {
  return { ...entry, par, stars: stars(entry.result.score, par) }
}

function keyOf({ result }: Entry): string {
  return `${result.level} ${result.levelVersion} ${result.seed} ${result.mode}`
}
