// Runs a program's JavaScript on a clock that jumps from one sleep's end to the next: what a shift of a
// minute prints is there at once.
import { setImmediate as turn } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'

type Sleep = { readonly at: number; readonly wake: () => void }

const MOST_SLEEPS = 50_000

/** The lines that it prints. */
export async function printedBy(program: string): Promise<readonly string[]> {
  const lines: string[] = []
  const sleeps: Sleep[] = []
  let now = 0
  let isOver = false
  const globals = {
    setTimeout: (wake: () => void, ms: number) =>
      sleeps.push({ at: now + Math.max(1e-3, ms), wake }),
    performance: { now: () => now },
    Atomics: {
      wait: (_cell: Int32Array, _place: number, _value: number, ms: number) => (now += ms),
    },
    console: { log: (line: string) => lines.push(line) },
    SharedArrayBuffer,
    Int32Array,
  }
  const running: Promise<void> = runInNewContext(`(async () => {${program}\n})()`, globals)
  const ended = running.finally(() => (isOver = true))
  for (let count = 0; count < MOST_SLEEPS; count++) {
    await turn()
    if (isOver) break
    sleeps.sort((a, b) => a.at - b.at)
    const next = sleeps.shift()
    if (!next) throw new Error('The program waits for what never comes.')
    now = Math.max(now, next.at)
    next.wake()
  }
  await ended
  return lines
}
