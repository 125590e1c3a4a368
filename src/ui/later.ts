// A part of the game that is fetched when it is wanted, once, with its words.
import { useEffect, useReducer, useState } from 'react'
import type { ComponentType } from 'react'

export type Part<T> = {
  /** Null until it has come. */
  now(): T | null
  /** Rejects when it cannot be had; the next call tries again. */
  load(): Promise<T>
}

type Later<M> = Part<M> & {
  /** One thing of it. */
  pick<T>(which: (all: M) => T): Part<T>
  /** What is fetched by itself, and needs this part as well. */
  with<T>(fetchMore: () => Promise<T>): Part<T>
}

export function later<M>(fetchPart: () => Promise<M>, words: () => Promise<void>): Later<M> {
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
    with: (fetchMore) => later(fetchMore, async () => void (await load())),
  }
}

/** Null until it has come; `missing` when it does not. */
export function usePart<P>(part: Part<ComponentType<P>>) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const [missing, setMissing] = useState(false)
  const Found = part.now()
  // It may have come since this was drawn, and before this is done.
  useEffect(() => {
    if (Found) return
    part.load().then(drawAgain, () => setMissing(true))
  }, [part, Found])
  return { Found, missing }
}
