// npm run bench: how fast the simulation is, beside a bare binary heap in the same run.
// The machine may be shared and noisy: each row is the best of several rounds, and ratios count.
import { lunchRush } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { fillAndEmpty, rollOn } from './heap.ts'

const SHIFTS = 4_000
const ROUNDS = 7
const MEMORY_SHIFTS = 100_000
const WAITING = 16 // about as many timers as a busy café has at once

const say = (label: string, value: string) => console.log(`${label.padEnd(72)}${value}`)
const perSecond = (count: number, ms: number) => Math.round((count * 1000) / ms)
const grouped = (value: number) => value.toLocaleString('en')

/** The shortest of several rounds, ms. */
function bestMs(round: () => void): number {
  let best = Infinity
  for (let count = 0; count < ROUNDS; count++) {
    const start = performance.now()
    round()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** What many shifts came to: happenings, and everything a plain event loop would keep a timer for. */
type Count = { happenings: number; entries: number }

function playMany(mode: Mode, shifts: number): Count {
  const count: Count = { happenings: 0, entries: 0 }
  for (let seed = 0; seed < shifts; seed++) {
    const { due, state } = playShift(lunchRush, seed, mode, robots['first-come']).shift
    const calledOff = state.tickets.length + state.tally.served // patience that did not run out
    count.happenings += due.happened
    count.entries += due.happened + state.commands + calledOff
  }
  return count
}

function benchMode(mode: Mode): void {
  const { happenings, entries } = playMany(mode, SHIFTS)
  const ms = bestMs(() => void playMany(mode, SHIFTS))
  const each = Math.round(entries / SHIFTS)
  const speed = perSecond(entries, ms)
  say(`first-come, ${mode}: shifts a second`, grouped(perSecond(SHIFTS, ms)))
  say(`first-come, ${mode}: happenings a second`, grouped(perSecond(happenings, ms)))
  say('  with commands and patience that did not run out: timed entries', grouped(speed))
  compare(`bare heap, ${each} entries put in, then taken out`, speed, each, fillAndEmpty)
  compare(`bare heap, ${each} entries, ${WAITING} waiting at a time`, speed, each, (count, seed) =>
    rollOn(count, WAITING, seed),
  )
}

/** A baseline's entries a second, and the simulation's share of it. */
function compare(
  label: string,
  speed: number,
  entries: number,
  baseline: (count: number, seed: number) => number,
): void {
  const ms = bestMs(() => {
    for (let shift = 0; shift < SHIFTS; shift++) baseline(entries, shift)
  })
  const bare = perSecond(entries * SHIFTS, ms)
  say(`  ${label}: entries a second`, grouped(bare))
  say('  the simulation ÷ that', (speed / bare).toFixed(2))
}

function benchLookAhead(): void {
  const shifts = 20
  for (const mode of MODES) {
    const ms = bestMs(() => {
      for (let seed = 0; seed < shifts; seed++) {
        playShift(lunchRush, seed, mode, robots['look-ahead'])
      }
    })
    say(`look-ahead, ${mode}: ms a shift`, (ms / shifts).toFixed(1))
  }
}

function benchMemory(): void {
  const collect = globalThis.gc
  if (!collect) return say('memory', 'run node with --expose-gc to measure')
  const heapMb = () => {
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = heapMb()
  playMany('async', MEMORY_SHIFTS)
  const growth = heapMb() - before
  say(`heap growth over ${grouped(MEMORY_SHIFTS)} shifts, MB`, growth.toFixed(2))
}

for (const mode of MODES) benchMode(mode)
benchLookAhead()
benchMemory()
