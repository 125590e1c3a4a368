// Reads links into the room's table: in slices, so that the page answers meanwhile, and each shift once.
import { useEffect, useRef, useState } from 'react'
import {
  collectedKey,
  linksIn,
  readCollected,
  type CollectedLink,
  type CollectedRun,
  type CollectFault,
} from '../../runs/index.ts'
import { setCollected, type AppStore } from '../../store/index.ts'
import { useGame } from '../game.ts'

const SLICE_MS = 12

export type Refused = {
  readonly line: number
  readonly fault: CollectFault
  readonly place: number // among the links of the text
}

/** What became of the links of one text. */
export type Reading = {
  readonly links: number
  readonly added: number
  readonly twice: number // were in the table already
  readonly refused: readonly Refused[]
}

export type Progress = { readonly done: number; readonly of: number }

/** Puts what can be counted into the table; null when it was called off. */
export async function readInto(
  app: AppStore,
  text: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Reading | null> {
  const links = linksIn(text)
  const read: CollectedLink[] = []
  let until = performance.now() + SLICE_MS
  for (const link of links) {
    read.push(readCollected(link))
    if (performance.now() < until) continue
    onProgress({ done: read.length, of: links.length })
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    until = performance.now() + SLICE_MS
  }
  const good = read.filter((each) => each.ok)
  const added = addTo(app, good)
  const refused = read.flatMap((each, place) =>
    each.ok ? [] : [{ line: each.line, fault: each.fault, place }],
  )
  return { links: links.length, added, twice: good.length - added, refused }
}

/** How many of them were not in the table yet. */
function addTo(app: AppStore, found: readonly CollectedRun[]): number {
  const { collected } = app.getState()
  const table = new Map(collected.map((each) => [collectedKey(each), each]))
  for (const { run, result } of found) {
    const key = collectedKey({ run, result })
    if (!table.has(key)) table.set(key, { run, result })
  }
  if (table.size > collected.length) setCollected(app, [...table.values()])
  return table.size - collected.length
}

/** Reading as a screen shows it; leaving the screen calls it off. */
export function useReading() {
  const { app } = useGame()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const leaving = useRef<AbortController | null>(null)
  useEffect(() => {
    const controller = (leaving.current = new AbortController())
    return () => controller.abort()
  }, [])
  const read = async (text: string): Promise<Reading | null> => {
    const { signal } = leaving.current ?? new AbortController()
    const found = await readInto(app, text, signal, setProgress)
    if (!found) return null
    setProgress(null)
    setReading(found)
    return found
  }
  return { progress, reading, read }
}
