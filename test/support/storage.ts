// A browser storage in memory, with two switches for the days it refuses.
import type { TextStorage } from '../../src/store/index.ts'

export type MemoryStorage = TextStorage & {
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

/** A storage that holds so many letters, keys and texts together, and refuses more. */
export function smallStorage(most: number): MemoryStorage {
  const storage = memoryStorage()
  return {
    ...storage,
    setItem(key, text) {
      const others = [...storage.texts].filter(([name]) => name !== key)
      const used = others.reduce((sum, [name, held]) => sum + name.length + held.length, 0)
      if (used + key.length + text.length > most) throw new Error('QuotaExceededError')
      storage.texts.set(key, text)
    },
  }
}
