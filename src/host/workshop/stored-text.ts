// One text of the browser's storage, which may be out of reach: then it is as if it were empty.
import type { TextStorage } from '../../store/index.ts'

/** The text under `key`: read it, or null; write it. */
export function textAt(texts: TextStorage, key: string) {
  return {
    read: () => {
      try {
        return texts.getItem(key)
      } catch {
        return null
      }
    },
    write(text: string) {
      try {
        texts.setItem(key, text)
      } catch {
        // It lasts as long as the page.
      }
    },
  }
}
