// Other tabs of the café keep scores, settings and the campaign's progress in the same storage: each
// takes in what the others write.
import {
  OLD_SCORES_KEY,
  PROGRESS_KEY,
  RUNS_KEY,
  SETTINGS_KEY,
  mergeStored,
} from '../store/index.ts'
import type { ScoresStore, SettingsStore } from '../store/index.ts'
import { fetchWords } from '../words/index.ts'
import type { Host } from './service.ts'

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

/** Returns the function that stops it. */
export function syncSettings(settings: SettingsStore, page: EventTarget): () => void {
  const onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent
    if (newValue !== null && key === SETTINGS_KEY) settings.readStored()
  }
  page.addEventListener('storage', onStorage)
  return () => page.removeEventListener('storage', onStorage)
}

/** Returns the function that stops it. */
export function syncProgress({ campaign }: Pick<Host, 'campaign'>, page: EventTarget): () => void {
  const onStorage = (event: Event): void => {
    const { key, newValue } = event as StorageEvent
    if (newValue !== null && key === PROGRESS_KEY) campaign({ type: 'look' })
  }
  page.addEventListener('storage', onStorage)
  return () => page.removeEventListener('storage', onStorage)
}
