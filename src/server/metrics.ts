// How the server fares, in the text format of Prometheus. Off unless asked for.
import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Metrics = {
  /** A request was answered. */
  count(): void
  text(): string
  stop(): void
}

const RESOLUTION_MS = 10

/** `feed` says how many pages are connected now, and in how many rooms somebody is. */
export function createMetrics(feed: { size(): number; rooms(): number }): Metrics {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  let requests = 0
  return {
    count: () => void requests++,
    text() {
      const { user, system } = process.cpuUsage()
      const lines: readonly (readonly [string, string, number])[] = [
        ['requests_total', 'counter', requests],
        ['connections', 'gauge', feed.size()],
        ['rooms_watched', 'gauge', feed.rooms()],
        ['resident_bytes', 'gauge', process.memoryUsage.rss()],
        ['cpu_seconds_total', 'counter', (user + system) / 1e6],
        // What a wait of `RESOLUTION_MS` took longer than that, since it was asked last.
        [
          'event_loop_delay_p99_seconds',
          'gauge',
          Math.max(0, delay.percentile(99) / 1e9 - RESOLUTION_MS / 1e3),
        ],
        [
          'event_loop_delay_max_seconds',
          'gauge',
          Math.max(0, delay.max / 1e9 - RESOLUTION_MS / 1e3),
        ],
      ]
      delay.reset()
      return lines
        .map(
          ([name, type, value]) => `# TYPE workshop_${name} ${type}\nworkshop_${name} ${value}\n`,
        )
        .join('')
    },
    stop: () => void delay.disable(),
  }
}
