// The feed where WebSockets are blocked: a request that waits until something has happened. It reads the
// same views by the same cursor.
import type { PollAnswer } from '../wire/index.ts'
import type { Feed } from './feed.ts'
import type { Viewer } from './room-feed.ts'
import type { Clock } from './seams.ts'
import type { Workshop } from './workshop.ts'

/** Shorter than proxies wait, ms. */
const LONGEST_MS = 25_000

/** The facilitator and the projector see figures that change without an entry in the log. */
const FIGURES_EVERY_MS = 1_000

export type Polled = {
  readonly code: string
  readonly viewer: Viewer
  readonly after: number // the cursor
  readonly signal: AbortSignal
}

/** The whole view once the room is further than `after`; null when nothing happens for long. */
export async function poll(
  workshop: Workshop,
  feed: Feed,
  clock: Clock,
  { code, viewer, after, signal }: Polled,
): Promise<PollAnswer> {
  const until = clock.now() + (viewer.as === 'seat' ? LONGEST_MS : FIGURES_EVERY_MS)
  for (;;) {
    const room = await workshop.load(code)
    if (!room) return { ok: false, reason: 'noSuchRoom' }
    const leftMs = until - clock.now()
    const isOver = leftMs <= 0 || signal.aborted
    if (room.seq > after || (isOver && viewer.as !== 'seat')) {
      return { ok: true, view: await feed.view(code, viewer), at: clock.now() }
    }
    if (isOver) return { ok: true, view: null, at: clock.now() }
    await feed.next(code, leftMs, signal)
  }
}
