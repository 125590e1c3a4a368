// npm run bench:fuzz: 100,000 spoilt codes and as many spoilt replays, of all formats, each refused or
// verified; and what reading a replay's text costs beside simulating it again.
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { MODES, resimulate, replayOf } from '../../src/sim/index.ts'
import { playShift, robotNames, robots } from '../../src/waiters/index.ts'
import { decodeRun, parseReplay, verify } from '../../src/wire/index.ts'
import { dice, pick } from '../wire/dice.ts'
import { codes, forgedCode, spoiltCode, spoiltText, texts } from '../wire/spoilt.ts'

const COUNT = 100_000
const LONGEST_MS = 200
const ROUNDS = 200
const AGAIN = 5

const say = (label: string, value: string) => console.log(`${label.padEnd(56)}${value}`)

/** Reads as many as COUNT; says how they ended and which took longest. */
function readMany(label: string, one: (seed: number) => string): void {
  const ends = new Map<string, number>()
  let longest = 0
  for (let seed = 0; seed < COUNT; seed++) {
    let end = ''
    const ms = bestMs(1, () => void (end = one(seed)))
    // The machine may be busy: what took long is done again.
    const least = ms > LONGEST_MS / 2 ? bestMs(AGAIN, () => void one(seed)) : ms
    longest = Math.max(longest, least)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  say(label, [...ends].map(([end, count]) => `${end} ${count}`).join(', '))
  say('  the longest, ms', longest.toFixed(0))
  if (longest > LONGEST_MS) process.exitCode = 1
}

function endOfCode(code: string): string {
  const decoded = decodeRun(code)
  return decoded.ok ? 'verified' : decoded.fault
}

function endOfText(text: string): string {
  const verdict = verify(text, levelOf)
  return verdict.ok ? 'verified' : verdict.reason
}

/** The shortest of several rounds, ms. */
function bestMs(rounds: number, round: () => void): number {
  let best = Infinity
  for (let count = 0; count < rounds; count++) {
    const start = performance.now()
    round()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function benchReading(): void {
  for (const mode of MODES) {
    for (const name of robotNames) {
      const replay = replayOf(playShift(lunchRush, 7, mode, robots[name], 'hashes'))
      const text = JSON.stringify(replay)
      const reliving = bestMs(ROUNDS, () => void resimulate(replay, lunchRush))
      const reading = bestMs(ROUNDS, () => void parseReplay(text, levelOf))
      const verifying = bestMs(ROUNDS, () => void verify(text, levelOf))
      say(
        `${name}, ${mode}: simulating, reading, verifying`,
        [reliving, reading, verifying].map((ms) => `${ms.toFixed(3)} ms`).join('  '),
      )
      say('  verifying the text ÷ simulating', (verifying / reliving).toFixed(2))
    }
  }
}

benchReading()
readMany('spoilt codes', (seed) => {
  const roll = dice(seed)
  return endOfCode(spoiltCode(roll, pick(roll, codes)))
})
readMany('codes with a new sum', (seed) => {
  const roll = dice(seed)
  return endOfCode(forgedCode(roll, pick(roll, codes)))
})
readMany('spoilt replays', (seed) => {
  const roll = dice(seed)
  return endOfText(spoiltText(roll, pick(roll, texts)))
})
