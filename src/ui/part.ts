// A part of the game that is fetched when it is wanted, once, with its words.

export type Part<T> = {
  /** Null until it has come. */
  now(): T | null
  /** Rejects when it cannot be had; the next call tries again. */
  load(): Promise<T>
}

export type Later<M> = Part<M> & {
  /** One thing of it. */
  pick<T>(which: (all: M) => T): Part<T>
}

export function later<M>(fetchPart: () => Promise<M>, fetchWords: () => Promise<void>): Later<M> {
  let arrived: M | null = null
  const now = () => arrived
  const load = async () => {
    if (arrived) return arrived
    const [part] = await Promise.all([fetchPart(), fetchWords()])
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
