// A program from a grammar of calls, written alike in both languages: whoever raises a hand is attended by
// a call of its own, which does what the dice say, awaited or blocking, with errors caught or not cared for.
import type { CodeLanguage } from '../../src/code/index.ts'
import { dice, pick } from '../wire/dice.ts'

type Roll = ReturnType<typeof dice>
/** One line, as each language has it. */
type Line = readonly [javascript: string, python: string]

/** A call, awaited twice as often as it blocks; `before` takes what comes of it. */
function twins(before: string, javascript: string, python: string): readonly Line[] {
  const awaited: Line = [`${before}await ${javascript}`, `${before}await ${python}`]
  const blocking = javascript.replace('(', 'Sync(')
  return [awaited, awaited, [`${before}${blocking}`, `${before}blocking.${python}`]]
}

const take = twins('order = ', 'waiter.takeOrder(table)', 'take_order(table)')
const cook = twins('dish = ', 'kitchen.cook(order)', 'cook(order)')
const serve = twins('', 'waiter.serve(table, dish)', 'serve(table, dish)')
const between: readonly ((roll: Roll) => Line)[] = [
  (roll) => sleepOf(roll, 'await sleep(', 'await asyncio.sleep('),
  (roll) => sleepOf(roll, 'sleepSync(', 'time.sleep('),
  () => ['if (cafe.patience(table) < 0.3) return', 'if patience(table) < 0.3: return'],
  () => ['console.log(table, cafe.now)', 'print(table, int(now() * 1000 + 0.5))'],
  () => ['await waiter.look()', 'await look()'],
  () => ['console.log(cafe.hands.length)', 'print(len(hands()))'],
]

function sleepOf(roll: Roll, javascript: string, python: string): Line {
  const ms = pick(roll, [10, 250, 1_000, 3_500])
  return [`${javascript}${ms})`, `${python}${ms / 1_000})`]
}

function linesOf(roll: Roll): readonly Line[] {
  const some = () => (roll(3) === 0 ? [pick(roll, between)(roll)] : [])
  const again: readonly Line[] =
    roll(4) === 0 ? [['await waiter.pull(order)', 'await pull(order)']] : []
  return [
    ...some(),
    pick(roll, take),
    ...some(),
    pick(roll, cook),
    ...some(),
    pick(roll, serve),
    ...again,
    ...some(),
  ]
}

/** The same program for a seed, in both languages. */
export function anyProgram(seed: number): Readonly<Record<CodeLanguage, string>> {
  const roll = dice(seed)
  const lines = linesOf(roll)
  const isInTurn = roll(4) === 0 // each guest to the end before the next
  return {
    javascript: javascriptOf(
      lines.map(([line]) => line),
      isInTurn,
    ),
    python: pythonOf(
      lines.map(([, line]) => line),
      isInTurn,
    ),
  }
}

function javascriptOf(lines: readonly string[], isInTurn: boolean): string {
  return `async function attend(table) {
  let order, dish
  await null // a task of Python's begins later, too
  try {
${lines.map((line) => `    ${line}`).join('\n')}
  } catch (error) {
    if (!(error instanceof CafeError)) throw error
  }
}
for (;;) {
  const table = await waiter.nextHand()
  ${isInTurn ? 'await ' : ''}attend(table)
}
`
}

function pythonOf(lines: readonly string[], isInTurn: boolean): string {
  return `import asyncio, time, blocking
from cafe import *

async def attend(table):
    try:
${lines.map((line) => `        ${line}`).join('\n')}
    except CafeError:
        pass

async def main():
    while True:
        table = await next_hand()
        ${isInTurn ? 'await attend(table)' : 'asyncio.create_task(attend(table))'}

asyncio.run(main())
`
}
