// Simulates stored shifts while the browser has nothing else to do, a few at a time, and says whose
// score their replay does not give: anybody can write into the browser's storage.
import { useEffect, useState } from 'react'
import { scoreHolds, type Entry } from '../../store/index.ts'

const SLICE_MS = 8 // about half a frame
const BETWEEN_MS = 60 // where the browser cannot say when it is idle

/** The ids of the entries that do not hold, as far as it is known. */
export function useRefuted(entries: readonly Entry[]): ReadonlySet<string> {
  const [refuted, setRefuted] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let next = 0
    let stop = () => {}
    const step = () => {
      const until = performance.now() + SLICE_MS
      const found: string[] = []
      do {
        const entry = entries[next++]
        if (entry && scoreHolds(entry) === false) found.push(entry.id)
      } while (next < entries.length && performance.now() < until)
      if (found.length > 0) setRefuted((known) => new Set([...known, ...found]))
      if (next < entries.length) stop = whenIdle(step)
    }
    stop = whenIdle(step)
    return () => stop()
  }, [entries])
  return refuted
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act)
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(act, BETWEEN_MS)
  return () => clearTimeout(timer)
}
