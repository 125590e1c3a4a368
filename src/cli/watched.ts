// A program runs in a process of its own, so that what does not come to an end by itself can be ended.
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { patience, watchdog } from '../code/index.ts'
import type { Clock, Ended } from '../code/index.ts'
import type { LabOrder, LabRun } from '../lab/index.ts'
import type { Said } from './apart.ts'

export const LOADING_MS = 60_000 // a process is started for it, on a machine that may be busy

const clock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

/** It was ended from outside: why, and the last line that it was known to be at. */
export type EndedAt = { readonly ended: Ended; readonly line: number | null }

export function playWatched(order: LabOrder): Promise<LabRun | EndedAt> {
  return new Promise((resolve, reject) => {
    const apart = fork(fileURLToPath(new URL('./apart.ts', import.meta.url)), {
      execArgv: ['--import', createRequire(import.meta.url).resolve('tsx')],
      serialization: 'advanced',
    })
    let line: number | null = null
    const settle = (came: LabRun | EndedAt) => {
      watch.over()
      apart.kill('SIGKILL')
      resolve(came)
    }
    const end = (ended: Ended) => settle({ ended, line })
    const watch = watchdog(clock, end, { ...patience, loadingMs: LOADING_MS })
    apart.on('message', (said: Said) => {
      if (typeof said === 'number') line = said
      else if (said === 'started' || said === 'goesOn') watch[said]()
      else settle(said)
    })
    apart.on('exit', (status) => {
      watch.over()
      reject(new Error(`The program's process ended with ${status}.`)) // unless it is settled
    })
    apart.send(order)
  })
}
