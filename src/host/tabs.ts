// Other tabs of the café keep scores in the same storage: each takes in what the others write.
import { OLD_SCORES, RUNS, takeIn } from '../store/index.ts'
import type { ScoresStore } from '../store/index.ts'
import { fetchWords } from '../words/index.ts'

/** Returns the function that stops it. What is cleared on purpose is not written again. */
export function heedTabs(scores: ScoresStore, page: EventTarget): () => void {
  const hear = (event: Event): void => {
    const { key, newValue } = event as StorageEvent
    if (newValue !== null && (key === RUNS || key === OLD_SCORES)) takeIn(scores)
  }
  page.addEventListener('storage', hear)
  fetchWords().then(
    () => takeIn(scores), // may have something to tell
    () => takeIn(scores),
  )
  return () => page.removeEventListener('storage', hear)
}
