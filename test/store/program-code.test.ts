// A program in a link: what goes in comes out, and what is too long or broken is none.
import { base64urlnopad } from '@scure/base'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeProgram, encodeProgram } from '../../src/store/program-code.ts'
import type { SentProgram } from '../../src/store/program-code.ts'
import { dice } from '../wire/dice.ts'

const sent: SentProgram = {
  level: 'lunch-rush',
  seed: 7,
  language: 'python',
  text: 'print("Café, ¿sí?")\n',
}

const codeOf = (value: unknown) =>
  base64urlnopad.encode(new Uint8Array(deflateRawSync(JSON.stringify(value))))

test('a program comes out of its link as it went in', async () => {
  const code = await encodeProgram(sent)
  expect(code).toMatch(/^[\w-]+$/)
  expect(await decodeProgram(code ?? '')).toEqual(sent)
})

test('a program for a task names it, and one without is written as ever', async () => {
  const ofTask = { ...sent, task: 'make-async' }
  expect(await decodeProgram((await encodeProgram(ofTask)) ?? '')).toEqual(ofTask)
  const { level, seed, language, text } = sent
  expect(await encodeProgram(sent)).toBe(codeOf([1, level, seed, language, text]))
})

test('a program that is too long, or does not become short enough, has no link', async () => {
  expect(await encodeProgram({ ...sent, text: 'x'.repeat(20_001) })).toBeNull()
  expect(await encodeProgram({ ...sent, text: 'x'.repeat(20_000) })).not.toBeNull()
  const roll = dice(1)
  const noise = Array.from({ length: 20_000 }, () => String.fromCharCode(33 + roll(90))).join('')
  expect(await encodeProgram({ ...sent, text: noise })).toBeNull()
})

test('what is broken, cut off, too large or of no known level is no program', async () => {
  const code = (await encodeProgram(sent)) ?? ''
  const others = [
    '',
    '%%%',
    code.slice(0, -4),
    'A'.repeat(12_001),
    codeOf([2, 'lunch-rush', 7, 'python', '']),
    codeOf([1, 'nowhere', 7, 'python', '']),
    codeOf([1, 'lunch-rush', 7, 'python', '', 'make-async']),
    codeOf([2, 'lunch-rush', 7, 'python', '', '<b>']),
    codeOf([2, 'lunch-rush', 7, 'python', '', 7]),
    codeOf([3, 'lunch-rush', 7, 'python', '', 'make-async']),
    codeOf([1, 'lunch-rush', -1, 'python', '']),
    codeOf([1, 'lunch-rush', 7, 'ruby', '']),
    codeOf([1, 'lunch-rush', 7, 'python', 'x'.repeat(20_001)]),
    codeOf([1, 'lunch-rush', 7, 'python', 'x'.repeat(5_000_000)]),
    codeOf([1, 'lunch-rush', 7, 'python', '', 'more']),
  ]
  expect(await decodeProgram(codeOf([1, 'lunch-rush', 7, 'python', '']))).not.toBeNull()
  for (const other of others) expect(await decodeProgram(other)).toBeNull()
})
