// What is offered while a program is written, and what is told of a name that stands in it.
import { expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import { nameAt, offersAt } from '../../src/reference/index.ts'

const python = 'import asyncio\nfrom blocking import cook, serve\n'

const offered = (language: CodeLanguage, text: string, before: string) =>
  offersAt(language, text, before)?.offers.map(({ label }) => label) ?? []
const told = (language: CodeLanguage, text: string, line: string, word: string) =>
  nameAt(language, text, line, line.indexOf(word) + 1)?.name.signature

test('after a dot come the names of what is before it', () => {
  expect(offersAt('javascript', '', 'await waiter.ta')?.typed).toBe('ta')
  expect(offered('javascript', '', 'await waiter.ta')).toContain('takeOrder')
  expect(offered('javascript', '', 'await waiter.ta')).not.toContain('cook')
  expect(offered('python', '', '    asyncio.')).toContain('create_task')
  expect(offered('javascript', '', 'order.')).toEqual([])
})

test('events are offered in quotes, and modules and their names where they are imported', () => {
  expect(offered('javascript', '', "cafe.on('")).toContain('handRaised')
  expect(offered('javascript', '', "cafe.on('")).not.toContain('sleep')
  expect(offered('python', '', 'from ca')).toContain('cafe')
  expect(offered('python', '', 'from blocking import cook, ta')).toContain('take_order')
  expect(offered('python', '', 'from blocking import ')).toContain('CustomerLeft')
})

test('a bare word is one of the language’s, or what the program imports', () => {
  expect(offered('javascript', '', 'sl')).toContain('sleepSync')
  expect(offered('javascript', '', 'w')).toContain('waiter')
  expect(offered('python', python, 'ta')).toContain('take_order')
  expect(offersAt('javascript', '', 'if (')).toBeNull()
  expect(offersAt('javascript', '', '// t')).toBeNull()
})

test('a name is told as it is meant where it stands', () => {
  const line = 'const order = await waiter.takeOrder(table)'
  expect(told('javascript', '', line, 'takeOrder')).toContain('Promise<Order>')
  expect(told('javascript', '', line, 'order')).toBeUndefined()
  expect(told('javascript', '', "cafe.on('handRaised', f)", 'handRaised')).toMatch(/EventName/)
  expect(told('python', python, 'dish = cook(order)', 'cook')).toMatch(/^blocking\./)
  expect(told('python', 'from cafe import cook', 'dish = await cook(order)', 'cook')).toMatch(
    /^await cafe\./,
  )
  expect(told('python', '', 'from cafe import cook, serve', 'serve')).toMatch(/cafe\.serve/)
})
