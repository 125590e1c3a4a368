// An event emitter: listeners are called in order of joining; `listen` returns the function that stops.

export type Listeners<T> = {
  emit(news: T): void
  listen(listener: (news: T) => void): () => void
}

/**
 * Everybody hears everything, also when one of them throws; then `failed` gets the first error,
 * which is thrown on unless said otherwise.
 */
export function createListeners<T>(failed: (error: unknown) => void = throwOn): Listeners<T> {
  const all = new Set<(news: T) => void>()
  return {
    emit(news) {
      const errors: unknown[] = []
      for (const listener of all) {
        try {
          listener(news)
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length > 0) failed(errors[0])
    },
    listen(listener) {
      const own = (news: T) => listener(news)
      all.add(own)
      return () => void all.delete(own)
    },
  }
}

function throwOn(error: unknown): never {
  throw error
}
