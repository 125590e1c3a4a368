// What a level has of its own, led by a program: the same program in both languages plays one shift, hears
// and prints the same.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { campaignLevels } from '../../src/levels/index.ts'
import { allowsMode, verifyReplay } from '../../src/sim/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { tasks } from '../../src/tasks/index.ts'
import { levelNamed, play } from './lab.ts'

const text = (name: string) => readFileSync(new URL(`pairs/${name}`, import.meta.url), 'utf8')

/** The program, its level, and what it prints, by which it is seen that it met the rule. */
const pairs: readonly (readonly [name: string, level: string, printed: RegExp])[] = [
  ['burnt', 'burnt-dishes', /^(?:burnt (\d)\nheard \1\n?)+$/],
  ['hire', 'one-pair-of-hands', /^false\ntrue\nfalse\ntrue$/],
  ['courses', 'course-by-course', /^TooEarly \d+$/m],
  ['thread', 'lunch-rush', /^$/],
  ['chat', 'bell-waits', /^chat 60$/m],
  ['drink', 'slow-tuesday', /^(?:(?:pancakes|shortcake) 100\n?)+$/],
  ['drink', 'drop-the-ticket', /^(?:[\w-]+ \d+\n?){5,}$/],
  ['drink', 'graduation', /^(?:[\w-]+ \d+\n?){5,}$/],
  ['drink', 'espresso', /^hot-beverage \d+$/m],
  ['sliced', 'flambe', /^pancakes 100$/m],
  ['saved', 'frozen-app', /^(?:saved \d\n?)+$/],
  ['pot', 'just-a-refill', /^pot \d$/m],
  ['number', 'no-table-number', /^number \d$/m],
  ['rivals', 'two-suppliers', /^(?:pulled true\n?)+$/],
]

const rulesOf = (of: readonly Level[]) =>
  new Set(of.flatMap(({ rules = [] }) => rules.map(({ type }) => type)))

test('each level of the campaign that a program can lead, and each of its rules, has one', () => {
  const withPair = new Set<string>([
    ...pairs.map(([, id]) => id),
    ...tasks.map(({ level }) => level),
  ])
  const led = campaignLevels
    .map(({ id }) => levelNamed(id))
    .filter((each) => allowsMode(each, 'async'))
  const paired = led.filter(({ id }) => withPair.has(id))
  const left = led.filter(({ id }) => !withPair.has(id)).map(({ id }) => id)
  expect(rulesOf(paired)).toEqual(rulesOf(led))
  expect(left).toEqual([])
})

test.each(pairs)('%s, on %s', async (name, id, printed) => {
  const level = levelNamed(id)
  const runs = [
    await play('javascript', text(`${name}.mjs`), level, 1),
    await play('python', text(`${name}.py`), level, 1),
  ]
  const [javascript, python] = runs.map((run) => ({
    hash: run.hash,
    prints: run.prints.map((each) => each.text).join('\n'),
    errors: run.diagnostics.filter(({ kind }) => kind === 'error'),
  }))
  expect(python).toEqual(javascript)
  expect(javascript?.errors).toEqual([])
  expect(javascript?.prints).toMatch(printed)
  for (const { replay, hash, served } of runs) {
    expect(served).toBeGreaterThan(2)
    expect(verifyReplay(replay, level)).toMatchObject({ ok: true, hash })
  }
})

test.each([
  ['javascript', 'await kitchen.cook(await waiter.takeOrder(await waiter.nextHand()))', 1],
  [
    'python',
    'import asyncio\nfrom cafe import *\nasync def main():\n    while True:\n        await cook(await take_order(await next_hand()))\nasyncio.run(main())',
    5,
  ],
] as const)(
  'an error of the café that nobody catches is told, in %s',
  async (language, one, line) => {
    const all = language === 'python' ? one : `for (;;) ${one}`
    const { diagnostics, end } = await play(language, all, levelNamed('burnt-dishes'), 1)
    expect(end).toBe('failed')
    expect(diagnostics.at(-1)).toMatchObject({
      key: 'cafeError',
      values: { error: 'Burnt', call: 'cook' },
      line,
    })
  },
)

test('any other function in a thread is run at once, which is told', async () => {
  const { diagnostics, prints } = await play(
    'python',
    'import asyncio\nasync def main():\n    print(await asyncio.to_thread(len, "abc"))\nasyncio.run(main())',
  )
  expect(prints.map((each) => each.text)).toEqual(['3'])
  expect(diagnostics.map(({ kind, key, line }) => [kind, key, line])).toEqual([
    ['warning', 'oneThread', 3],
  ])
})
