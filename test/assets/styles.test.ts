import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { classesOf, typeOf, writeTypes } from '../../assets/styles/types.ts'

test('a sheet has the classes of its selectors, each once', () => {
  expect(classesOf('.b > .a, .b:not(.c)::before { margin: 0.5rem } .a { gap: 0 }')).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('what lies in a media query or a layer counts', () => {
  expect(
    classesOf('@layer kit { .a { gap: 0 } @media (width < 4.5em) { .b { gap: 0 } } }'),
  ).toEqual(['a', 'b'])
})

test('words of comments and of strings are no classes', () => {
  expect(classesOf("/* as in .old {} */ .a::before { content: '.text {' }")).toEqual(['a'])
})

test('a type names each class and nothing else', () => {
  expect(typeOf('.a { gap: 0 }')).toBe(
    'declare const style: {\n  readonly a: string\n}\nexport default style\n',
  )
})

test('the type of a sheet that is gone goes too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [from, to] = [join(folder, 'src'), join(folder, 'types')]
  mkdirSync(join(from, 'ui'), { recursive: true })
  writeFileSync(join(from, 'ui', 'One.module.css'), '.a { gap: 0 }')
  writeFileSync(join(from, 'ui', 'Two.module.css'), '.b { gap: 0 }')
  writeTypes(from, to)
  rmSync(join(from, 'ui', 'One.module.css'))
  writeTypes(from, to)
  expect(readdirSync(join(to, 'ui'))).toEqual(['Two.module.css.d.ts'])
  expect(readFileSync(join(to, 'ui', 'Two.module.css.d.ts'), 'utf8')).toContain(
    'readonly b: string',
  )
})
