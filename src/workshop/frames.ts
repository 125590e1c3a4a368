// Whether all views have come that the server sent on a connection. They are numbered; what is missing shows by
// the next one, or by the number that goes with each ping.
import type { ViewMessage } from '../wire/index.ts'
import type { Viewing } from './client.ts'

const ASK_EVERY_MS = 500

export type Frames = {
  /** True where one before it is missing, and it is time to ask for it. */
  isToAsk(message: ViewMessage, now: number): boolean
  /** The number of the last one up to which none is missing. */
  heard(): number
}

export function createFrames(as: Viewing): Frames {
  let last = 0
  let askedAt = -Infinity
  return {
    heard: () => last,
    isToAsk(message, now) {
      const { number = last + 1 } = message
      const isNext = number === last + 1 || isWhole(message, as)
      if (isNext) last = number
      if (isNext || now - askedAt < ASK_EVERY_MS) return false
      askedAt = now
      return true
    },
  }
}

/** With every part that such a page has. */
function isWhole({ shared, own, people, live, presence }: ViewMessage, as: Viewing): boolean {
  if (as === 'seat') return shared !== undefined && own !== undefined
  return [shared, people, live, presence].every((part) => part !== undefined)
}
