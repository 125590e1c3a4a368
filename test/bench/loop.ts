// What an event loop of the benchmark can do, whoever has written it.

/** Plans closures for later, ms; returns what calls one off. */
export type After = (ms: number, run: () => void) => () => void

/** A loop that runs each closure at its moment. */
export type Loop = {
  now(): number
  /** Somebody who acts: each has its own way to plan, where the loop knows of such. */
  actor(): After
  /** So many servers with one queue before them: `ms` of service, then `run`. */
  servers(count: number): (ms: number, run: () => void) => () => void
  runAll(): void
}
