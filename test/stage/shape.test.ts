// Pictures that have all of their own from the first: whatever is set later adds nothing to them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { late, shaped } from '../../src/stage/shape.ts'

const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'))
const image = readFileSync(join(home, 'src/gameobjects/image/Image.js'), 'utf8')
const mixins = [...image.matchAll(/Components\.(\w+)/g)].map(([, name = '']) =>
  readFileSync(join(home, `src/gameobjects/components/${name}.js`), 'utf8'),
)

test.each(late)('%s is what Phaser gives every picture, and no accessor', (name) => {
  const given = mixins.filter((text) => new RegExp(`^ {4}${name}: [^{]+,$`, 'm').test(text))
  expect(given).not.toEqual([])
})

test('a picture has them of its own, as they were', () => {
  const base = Object.fromEntries(late.map((name, index) => [name, index]))
  const made = Object.create(base) as object
  expect(shaped(made as never)).toBe(made)
  expect(Object.keys(made)).toEqual([...late])
  expect({ ...made }).toEqual(base)
})
