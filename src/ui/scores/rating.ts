// Stars for shifts that came without: robots work on their customers in the background, for some
// seconds each, while the shifts can be looked at already.
import { levelOf } from '../../levels/index.ts'
import { askPar } from '../../play/index.ts'
import { dayAt } from '../../runs/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { addEntries, createDailyBook, stars, triesOf } from '../../store/index.ts'
import type { Entry } from '../../store/index.ts'
import type { Into } from './importing.ts'

let last: Promise<unknown> = Promise.resolve() // robots work on one seed at a time

/** These entries, with par where shifts of the same customers have it. */
export function rated(entries: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const pars = new Map(own.filter(({ par }) => par > 0).map((entry) => [keyOf(entry), entry.par]))
  return entries.map((entry) => withPar(entry, pars.get(keyOf(entry)) ?? 0))
}

/**
 * Find par for all shifts that lack it, and show how far it is, in levels with their seeds. Called
 * off, what has been found stays; returns how many shifts are still without.
 */
export async function rateShifts(
  into: Into,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const some = new Map(unratedIn(into).map((entry) => [keyOf(entry), entry]))
  let done = 0
  for (const [key, entry] of some) {
    if (signal.aborted) break
    onProgress(done++, some.size)
    const isOpen = () => !signal.aborted && unratedIn(into).some((each) => keyOf(each) === key)
    const par = await Promise.race([parOf(entry, isOpen), calledOff(signal)])
    if (par > 0) give(into, key, par)
  }
  return unratedIn(into).length
}

/** Names and scores may have changed meanwhile: the shifts are looked up again. */
function give({ scores, settings }: Into, key: string, par: number): void {
  const open = unratedIn({ scores }).filter((entry) => keyOf(entry) === key)
  const revised = open.map((entry) => withPar(entry, par))
  addEntries(scores, revised)
  const { texts, tell } = scores.files
  const tries = triesOf(revised, settings.getState().name)
  if (Object.keys(tries).length > 0) createDailyBook(texts, tell).join(tries, dayAt(Date.now()))
}

function unratedIn({ scores }: Pick<Into, 'scores'>): readonly Entry[] {
  const { entries } = scores.getState()
  return entries.filter(
    ({ par, result }) => par === 0 && isCurrent(result) && levelOf(result.level),
  )
}

/** 0 as soon as it is called off: nobody waits for a robot that cannot be stopped. */
function calledOff(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(0), { once: true })
  })
}

/** 0 when it was not wanted any more at its turn, or no robot could be asked. */
async function parOf({ result }: Entry, isWanted: () => boolean): Promise<number> {
  const level = levelOf(result.level)
  const ask = async () => (level && isWanted() ? (await askPar(level, result.seed)).score : 0)
  const asked = last.then(ask).catch(() => 0)
  last = asked
  return asked
}

function withPar(entry: Entry, par: number): Entry {
  return { ...entry, par, stars: stars(entry.result.score, par) }
}

function keyOf({ result }: Entry): string {
  return `${result.level} ${result.seed}`
}
