// What is told of the first guesses of somebody who knows the language and not the café.
import { expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import { play } from './lab.ts'

type Case = readonly [language: CodeLanguage, text: string, key: string, says: RegExp]

const IMPORT = 'from cafe import next_hand, take_order, cook, serve\n'

const cases: readonly Case[] = [
  ['javascript', "cafe.on('handraised', () => {})", 'uncaught', /there are handRaised, dishDone, /],
  [
    'python',
    "import cafe\ncafe.on('handRaised', print)",
    'uncaught',
    /there are hand_raised, dish_done, /,
  ],
  [
    'javascript',
    "cafe.on('handRaised', async () => { await waiter.takeOrder() })",
    'unhandledRejection',
    /^takeOrder needs a table$/,
  ],
  ['python', `${IMPORT}take_order()`, 'uncaught', /^take_order needs a table$/],
  ['python', `${IMPORT}take_order(1, 2)`, 'uncaught', /^take_order takes one table$/],
  ['python', `${IMPORT}next_hand(1)`, 'uncaught', /^next_hand takes nothing$/],
  ['python', `${IMPORT}cook()`, 'uncaught', /^cook needs an order$/],
  ['python', `${IMPORT}serve()`, 'uncaught', /^serve needs a dish$/],
  ['python', 'import blocking\nblocking.take_order()', 'uncaught', /^take_order needs a table$/],
  ['python', 'async def main():\n    pass\n\nmain()', 'neverBegun', /^main$/],
  ['python', `${IMPORT}table = next_hand()`, 'neverBegun', /^next_hand$/],
]

test.each(cases)('in %s: %j', async (language, text, key, says) => {
  const [told] = (await play(language, text)).diagnostics
  expect(told?.key).toBe(key)
  const said = Object.values(told?.values ?? {}).at(-1) // the message, or the call
  expect(said).toMatch(says)
})
