// What is shown of a file that runs: between its edges, with its marks taken off.
import { expect, test } from 'vitest'
import { cut } from '../../src/code/index.ts'

test('a mark is its line’s, or alone on a line the next one’s, and several may be there', () => {
  const { lines } = cut('# shown\na()  #: one two\n#: three\nb()  #: four\n# end\n')
  expect(lines).toEqual([
    { text: 'a()', marks: ['one', 'two'] },
    { text: 'b()', marks: ['three', 'four'] },
  ])
})

test('a comment that is no mark stays', () => {
  expect(cut('// shown\na() // why: so\n// end').lines).toEqual([
    { text: 'a() // why: so', marks: [] },
  ])
})

test('of empty lines one stays, and indentation that all have goes', () => {
  const texts = cut('  // shown\n  a()\n\n\n    b()\n  // end').lines.map(({ text }) => text)
  expect(texts).toEqual(['a()', '', '  b()'])
})

test('what the lines need is told apart from the comment on top', () => {
  expect(cut('# Title.\nimport x\n\n\n# shown\nx()\n# end').prelude).toEqual(['import x'])
})

test('a file in which nothing is marked as shown is refused', () => {
  expect(() => cut('a()\n')).toThrow('Nothing is marked')
  expect(() => cut('// end\n// shown\n')).toThrow('Nothing is marked')
})
