// Other tabs of the café keep scores in the same storage: each takes in what the others write.
import { OLD_SCORES_KEY, RUNS_KEY, mergeStored } from '../store/index.ts'
import type { ScoresStore } from '../store/index.ts'
import { fetchWords } from '../words/index.ts'

/** Returns the function that stops it. What is cleared on purpose is not written again. */
export function syncTabs(scores: ScoresStore, page: EventTarget): () => void {
  const onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent
    if (newValue !== null && (key === RUNS_KEY || key === OLD_SCORES_KEY)) mergeStored(scores)
  }
  page.addEventListener('storage', onStorage)
  fetchWords().then(
    () => mergeStored(scores), // may have something to tell
    () => mergeStored(scores),
  )
  return () => page.removeEventListener('storage', onStorage)
}
