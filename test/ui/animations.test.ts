// An animation whose keyframes have another name is none, and nobody is told: CSS Modules rename
// those of each sheet, and leave those alone that are said to be everybody's.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/ui/', import.meta.url)
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const shared = keyframesOf(readFileSync(new URL('tokens.css', folder), 'utf8'))
const everywhere = ['none', ...shared.map((name) => `global(${name})`)]

function keyframesOf(text: string): readonly string[] {
  return [...text.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name)
}

/** The values of the two properties that name keyframes. */
function animationsOf(text: string): readonly string[] {
  return [...text.matchAll(/animation(?:-name)?:([^;]*);/g)].map(([, value = '']) => value)
}

test.each(sheets)('every animation of $name has its keyframes', ({ text }) => {
  const known = new Set([...keyframesOf(text), ...everywhere])
  const named = animationsOf(text)
    .flatMap((value) => value.split(/,(?![^(]*\))/))
    .map((one) => one.trim().split(/\s+/)[0])
  expect(named.filter((name = '') => !known.has(name))).toEqual([])
})
