// A browser storage in memory, with two switches for the days it refuses.
import type { Texts } from '../../src/store/index.ts'

export type MemoryStorage = Texts & {
  readonly texts: Map<string, string>
  refuses: 'nothing' | 'writing' | 'everything'
}

export function memoryStorage(texts = new Map<string, string>()): MemoryStorage {
  return {
    texts,
    refuses: 'nothing',
    getItem(key) {
      if (this.refuses === 'everything') throw new Error('SecurityError')
      return this.texts.get(key) ?? null
    },
    setItem(key, text) {
      if (this.refuses !== 'nothing') throw new Error('QuotaExceededError')
      this.texts.set(key, text)
    },
    removeItem(key) {
      if (this.refuses === 'everything') throw new Error('SecurityError')
      this.texts.delete(key)
    },
  }
}
