// A café for the host's tests: real stores over a storage in memory, no page, and timers to be put
// forward by hand.
import { afterEach, beforeEach, vi } from 'vitest'
import { createHost } from '../../src/host/index.ts'
import type { Host, HostOptions } from '../../src/host/index.ts'
import type { Order, Play } from '../../src/play/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  setDevice,
} from '../../src/store/index.ts'
import type { App, Outcome } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'

type Locks = NonNullable<HostOptions['locks']>

export const damaged = () => {
  throw new Error('unexpected damage')
}

/** `now` in ms since 1970. */
export function open(texts = memoryStorage(), now = Date.now, locks?: Locks) {
  const app = createAppStore()
  setDevice(app, { screensReady: true, stageReady: true })
  const settings = createSettingsStore(texts, damaged)
  settings.setState({ coached: { blocking: true, async: true } })
  const scores = createScoresStore(texts, damaged)
  const host = createHost({ app, settings, scores, texts, now, ...(locks && { locks }) })
  return { app, settings, scores, host, texts, now: () => app.getState() }
}

/** Timers stand still in these tests unless `wait` puts them forward. */
export function stopTimers(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())
}

/** Let so many ms of real time pass at once, with all that waits for them. */
export async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

export const CURTAIN_MS = 2_000 // more than lies between closing and the results
export const PAR_MS = 30_000 // more than par takes, were each of its steps to wait its turn

/** So many tenths of a second. */
export function ticks(host: Host, count: number): void {
  for (let tick = 0; tick < count; tick++) host.tick(100)
}

export function playOf(host: Host): Play {
  const play = host.play()
  if (!play) throw new Error('no play')
  return play
}

/** The shift that is on. */
export function orderOf({ route }: App): Order | null {
  return route.name === 'shift' ? route.order : null
}

/** What the results show. */
export function outcomeOf({ route }: App): Outcome | null {
  return route.name === 'results' ? route.outcome : null
}
