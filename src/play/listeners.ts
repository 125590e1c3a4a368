// Who listens: told in order of joining, each gets back the function that stops it.

export type Listeners<T> = {
  tell(news: T): void
  listen(listener: (news: T) => void): () => void
}

export function createListeners<T>(): Listeners<T> {
  const all = new Set<(news: T) => void>()
  return {
    tell(news) {
      for (const listener of all) listener(news)
    },
    listen(listener) {
      const own = (news: T) => listener(news)
      all.add(own)
      return () => void all.delete(own)
    },
  }
}
