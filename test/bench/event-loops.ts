// Two event loops as others write them: closures in a heap, by hand, and the package simjs.
import type { After, Loop } from './loop.ts'
import { Heap } from './heap.ts'
import { loadSimJs } from './simjs.ts'

type Timer = { readonly at: number; readonly order: number; run: (() => void) | null }

/** An ordinary loop of closures over a binary heap. */
export function closureLoop(): Loop {
  const timers = new Heap<Timer>()
  let now = 0
  let order = 0
  const after: After = (ms, run) => {
    const timer: Timer = { at: now + ms, order: order++, run }
    timers.push(timer)
    return () => {
      timer.run = null
    }
  }
  return {
    now: () => now,
    actor: () => after,
    servers: (count) => serversOf(count, after),
    runAll() {
      for (let timer = timers.pop(); timer; timer = timers.pop()) {
        now = timer.at
        timer.run?.()
      }
    },
  }
}

type Job = { readonly ms: number; readonly run: () => void }

function serversOf(count: number, after: After) {
  const line: Job[] = []
  let free = count
  function serve(): void {
    if (free === 0) return
    const job = line.shift()
    if (!job) return
    free--
    after(job.ms, () => {
      free++
      serve()
      job.run()
    })
  }
  return (ms: number, run: () => void) => {
    const job = { ms, run }
    line.push(job)
    serve()
    return () => {
      const place = line.indexOf(job)
      if (place >= 0) line.splice(place, 1)
    }
  }
}

const simjs = loadSimJs()

class Actor extends simjs.Entity {
  start(): void {}
}

/** The same by the timers of the package simjs, the fastest that it has; only the cooks are a facility. */
export function simJsLoop(): Loop {
  const sim = new simjs.Sim()
  const first = sim.addEntity(Actor)
  return {
    now: () => first.time(),
    actor() {
      const entity = sim.addEntity(Actor)
      return (ms, run) => {
        const timer = entity.setTimer(ms).done(run)
        return () => timer.cancel()
      }
    },
    servers(count) {
      const facility = new simjs.Facility('cooks', null, count)
      return (ms, run) => {
        const request = first.useFacility(facility, ms).done(run)
        return () => request.cancel()
      }
    },
    runAll: () => void sim.simulate(Number.MAX_SAFE_INTEGER),
  }
}
