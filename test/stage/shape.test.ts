// Pictures that have all of their own from the first: whatever is set later adds nothing to them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { shaped, shapedPicture } from '../../src/stage/shape.ts'

const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'))
const read = (path: string): string => readFileSync(join(home, 'src/gameobjects', path), 'utf8')

const late = Object.keys(shapedPicture({} as never))
const ofAll = Object.keys(shaped({} as never))

test.each([
  ['image/Image', late],
  ['text/Text', late],
  ['container/Container', ofAll],
  ['graphics/Graphics', ofAll],
])('what %s gets later, and no accessor, is set', (kind, names) => {
  const itself = read(`${kind}.js`)
  const mixins = [...itself.matchAll(/^ +Components\.(\w+)/gm)].map(([, name = '']) =>
    read(`components/${name}.js`),
  )
  const own = [itself, ...mixins, read(`${kind}Render.js`)].join('\n')
  const isGiven = (name: string) =>
    new RegExp(`^ {4}${name}: [^{]+,?$|this\\.${name} = `, 'm').test(own)
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter(isGiven)).toEqual(names)
})

test('a picture has them of its own, as they were', () => {
  const base = Object.fromEntries(late.map((name, index) => [name, index]))
  const made = Object.create(base) as object
  expect(shapedPicture(made as never)).toBe(made)
  expect(Object.keys(made)).toEqual(late)
  expect({ ...made }).toEqual(base)
})

// Made as Phaser makes its pictures, by a function that calls others: there is no room for its fields.
const fields = Array.from({ length: 34 }, (_, index) => `it.field${index} = ${index}`)
const fill = runInThisContext(`((it) => { ${fields.join(';')} })`) as (it: object) => void
const Made = runInThisContext('(function Made(fill) { fill(this) })') as new (
  by: typeof fill,
) => object

test('a picture is read by place, not looked up as in a hash table', () => {
  setFlagsFromString('--allow-natives-syntax')
  const isFast = runInThisContext('(it) => %HasFastProperties(it)') as (it: object) => boolean
  expect(isFast(shapedPicture(new Made(fill) as never))).toBe(true)
})
