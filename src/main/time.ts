// The page's clock drives the host; out of sight, the shift rests.
import type { Host } from '../host/index.ts'

/** One frame after the other. */
export function startTicking(host: Host): void {
  let last = performance.now()
  const frame = (now: number) => {
    requestAnimationFrame(frame) // first: one frame that fails must not be the last
    const elapsedMs = now - last
    last = now
    host.tick(elapsedMs)
  }
  requestAnimationFrame(frame)
  document.addEventListener('visibilitychange', () => document.hidden && host.hide())
  addEventListener('pagehide', () => host.hide())
}
