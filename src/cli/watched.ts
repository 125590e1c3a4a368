// A program runs in a process of its own, so that what does not come to an end by itself can be ended.
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { patience, watchdog } from '../code/index.ts'
import type { Clock, Ended } from '../code/index.ts'
import type { LabOrder, LabRun, Pace } from '../lab/index.ts'

export const LOADING_MS = 60_000 // a process is started for it, on a machine that may be busy

const clock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

/** What came of it, or why it was ended from outside. */
export function playWatched(order: LabOrder): Promise<LabRun | Ended> {
  return new Promise((resolve, reject) => {
    const apart = fork(fileURLToPath(new URL('./apart.ts', import.meta.url)), {
      execArgv: ['--import', createRequire(import.meta.url).resolve('tsx')],
      serialization: 'advanced',
    })
    const settle = (came: LabRun | Ended) => {
      watch.over()
      apart.kill('SIGKILL')
      resolve(came)
    }
    const watch = watchdog(clock, settle, { ...patience, loadingMs: LOADING_MS })
    apart.on('message', (said: keyof Pace | LabRun) => {
      if (said === 'started' || said === 'goesOn') watch[said]()
      else settle(said)
    })
    apart.on('exit', (status) => {
      watch.over()
      reject(new Error(`The program's process ended with ${status}.`)) // unless it is settled
    })
    apart.send(order)
  })
}
