// Numbers of customers or tickets that still have something to be seen of. Most of a shift's are over
// and done with, and to ask each of them in every frame costs more than to draw those who are not.

export type LiveIds = {
  /** Asks of each number below `count` that is not over; `look` answers whether it is over now. */
  each(count: number, look: (id: number) => boolean): void
}

export function createLiveIds(): LiveIds {
  const live: number[] = []
  let known = 0
  return {
    each(count, look) {
      for (; known < count; known++) live.push(known)
      let kept = 0
      for (const id of live) if (!look(id)) live[kept++] = id
      live.length = kept
    },
  }
}
