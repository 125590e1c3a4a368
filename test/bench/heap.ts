// The baseline: an ordinary binary heap of timed entries, and a loop that does nothing with them.

/** Something at its moment; of two at one moment the one put in first comes first. */
type Entry = { readonly at: number; readonly order: number }

export class Heap<E extends Entry = Entry> {
  private readonly entries: E[] = []

  push(entry: E): void {
    const { entries } = this
    let index = entries.push(entry) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!before(entry, entries[parent] ?? entry)) break
      entries[index] = entries[parent] ?? entry
      index = parent
    }
    entries[index] = entry
  }

  pop(): E | undefined {
    const { entries } = this
    const top = entries[0]
    const last = entries.pop()
    if (last === undefined || entries.length === 0) return top
    this.sink(last)
    return top
  }

  private sink(entry: E): void {
    const { entries } = this
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      let least = entries[child]
      if (!least) break
      const right = entries[child + 1]
      if (right && before(right, least)) {
        least = right
        child++
      }
      if (!before(least, entry)) break
      entries[index] = least
      index = child
    }
    entries[index] = entry
  }
}

function before(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

/** Numbers that look random, the same for the same seed. */
export function scatter(seed: number): () => number {
  let random = seed | 1
  return () => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) | 0
    return random >>> 8
  }
}

/** `count` times: take the earliest of `waiting` entries out and put a later one in. */
export function rollOn(count: number, waiting: number, seed: number): number {
  const heap = new Heap()
  const next = scatter(seed)
  let now = 0
  for (let order = 0; order < waiting; order++) heap.push({ at: next() % 8_192, order })
  for (let order = waiting; order < count + waiting; order++) {
    now = heap.pop()?.at ?? now
    heap.push({ at: now + (next() % 8_192), order })
  }
  return now
}
