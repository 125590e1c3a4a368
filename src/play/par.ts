// Par is worked out beside the page's own thread, so that the room never stutters for it.
import type { Level } from '../sim/index.ts'
import { parOf } from '../waiters/index.ts'
import type { ParTable } from '../waiters/index.ts'

export type ParQuestion = { readonly level: string; readonly seed: number }

const LONGEST_MS = 8_000 // a worker that has not answered by then never will

/** Every robot's async score on this plan; worked out on this thread where no worker answers. */
export function askPar(level: Level, seed: number): Promise<ParTable> {
  return askWorker({ level: level.id, seed }).catch(() => parOf(level, seed))
}

function askWorker(question: ParQuestion): Promise<ParTable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./par-worker.ts', import.meta.url), { type: 'module' })
    const settle = (end: () => void) => {
      worker.terminate()
      end()
    }
    worker.addEventListener('message', ({ data }) => settle(() => resolve(data as ParTable)))
    const fail = (message: string) => settle(() => reject(new Error(message)))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      fail(event.message)
    })
    worker.addEventListener('messageerror', () => fail('unreadable'))
    setTimeout(() => fail('late'), LONGEST_MS)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(question)
  })
}
