// Ends from outside what does not come to an end by itself. How a run comes out is for the engine to decide,
// which counts steps; this clock ends only what steps do not count, such as a search by a slow pattern.
// A slow machine is left the time for all the fuel there is: it goes on as long as fuel is being spent.

export const patience = {
  loadingMs: 20_000, // until the first line of the program
  runMs: 3_000, // from then on
  quietMs: 1_500, // after a sign that fuel is being spent
  mostMs: 10_000, // whatever it says
} as const

/** Why a run was ended from outside. */
export type Ended = 'unready' | 'endless'

export type Watch = {
  readonly started: () => void // the first line is about to run
  readonly goesOn: () => void // more fuel has been spent
  readonly over: () => void
}

export type Patience = Readonly<Record<keyof typeof patience, number>>

/** Real time. `after` gives what calls the act off. */
export type Clock = {
  readonly now: () => number // ms
  readonly after: (ms: number, act: () => void) => () => void
}

/** What has been said meanwhile is heard first, where whoever listens was busy. */
const HEARING_MS = 100

export function watchdog(
  clock: Clock,
  end: (why: Ended) => void,
  limits: Patience = patience,
): Watch {
  let callOff: (() => void) | null = null
  let from: number | null = null
  const wait = (ms: number, why: Ended) => {
    callOff?.()
    callOff = clock.after(ms, () => {
      callOff = clock.after(HEARING_MS, () => end(why))
    })
  }
  wait(limits.loadingMs, 'unready')
  return {
    started() {
      if (from !== null) return
      from = clock.now()
      wait(limits.runMs, 'endless')
    },
    goesOn() {
      if (from === null) return
      const ranMs = clock.now() - from
      const until = Math.max(limits.runMs, ranMs + limits.quietMs)
      wait(Math.min(limits.mostMs, until) - ranMs, 'endless')
    },
    over: () => callOff?.(),
  }
}
