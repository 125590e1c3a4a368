// The parts of the game that are fetched when they are wanted, each once, with its words.
import {
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCompareWords,
  fetchWords,
} from '../words/index.ts'

export type Part<T> = {
  /** Null until it has come. */
  now(): T | null
  /** Rejects when it cannot be had; the next call tries again. */
  load(): Promise<T>
}

type Later<M> = Part<M> & {
  /** One thing of it. */
  pick<T>(which: (all: M) => T): Part<T>
}

function later<M>(fetchPart: () => Promise<M>, words: () => Promise<void>): Later<M> {
  let arrived: M | null = null
  const now = () => arrived
  const load = async () => {
    if (arrived) return arrived
    const [part] = await Promise.all([fetchPart(), words()])
    return (arrived = part)
  }
  return {
    now,
    load,
    pick: (which) => ({
      now: () => arrived && which(arrived),
      load: async () => which(await load()),
    }),
  }
}

/** What a shift needs, and what the title can do without. */
export const play = later(() => import('./play-part.ts'), fetchWords)

/** The rest; it says words of a shift, too. */
export const records = later(
  async () => (await Promise.all([import('./records-part.ts'), play.load()]))[0],
  fetchCompareWords,
)

/** The campaign; it draws and says what the other screens do, too. */
export const campaign = later(
  async () => (await Promise.all([import('./campaign-part.ts'), records.load()]))[0],
  fetchCampaignWords,
)

/** What is read: cards and questions; they lead to the campaign's levels. */
export const album = later(
  async () => (await Promise.all([import('./album-part.ts'), campaign.load()]))[0],
  fetchAlbumWords,
)
