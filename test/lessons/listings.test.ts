// Every level has its code in both languages, cut from a file that lies there with what it prints. That
// it prints this is what `npm run listings` finds out.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codeLanguages } from '../../src/code/index.ts'
import { campaignLevels, finalLevel, numberedLevels, sideLevels } from '../../src/levels/index.ts'
import { listingOf, otherLanguages, twoOrdersIn, variantsOf } from '../../src/lessons/index.ts'
import { readListing } from '../../src/lessons/listing.ts'
import { allowsMode, MODES } from '../../src/sim/index.ts'

const folder = fileURLToPath(new URL('../../src/lessons/listings/', import.meta.url))
const files = readdirSync(folder).filter((file) => /\.(?:mjs|py)$/.test(file))
const textOf = (file: string) => readFileSync(folder + file, 'utf8')

const planned = [...numberedLevels, ...sideLevels.map(({ level }) => level), finalLevel]
const all = planned.flatMap((level) =>
  codeLanguages.flatMap((language) =>
    variantsOf(level).map((variant) => ({ level, language, variant })),
  ),
)

describe('a listing', () => {
  test.each(all)('of $level in $language, $variant, is short and has notes', (each) => {
    const { lines } = listingOf(each.level, each.language, each.variant)
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(lines.length).toBeLessThanOrEqual(25)
    expect(lines.some(({ note }) => note !== undefined)).toBe(true)
    expect(lines.filter(({ text }) => text.length > 96)).toEqual([])
  })

  test.each(all)('of $level in $language, $variant, shows no marks', (each) => {
    const { prelude, lines } = listingOf(each.level, each.language, each.variant)
    const texts = [...prelude, ...lines.map(({ text }) => text)]
    expect(texts.filter((text) => /(?:\/\/|#)(?::| shown| end)/.test(text))).toEqual([])
  })

  test('is there in both modes of every level that has both', () => {
    const both = campaignLevels.filter((level) => MODES.every((mode) => allowsMode(level, mode)))
    expect(both.length).toBeGreaterThan(0)
    const missing = both.filter(({ id }) => MODES.some((mode) => !variantsOf(id).includes(mode)))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  test('of level 1 blocks, and that of level 2 does not', () => {
    expect(variantsOf('stand-and-wait')).toEqual(['blocking'])
    expect(variantsOf('drop-the-ticket')).toEqual(['async'])
  })

  test('of level 4 comes in three notations', () => {
    expect(variantsOf('course-by-course')).toEqual(['await', 'chain', 'callbacks'])
  })
})

test.each(otherLanguages)('the two orders are there in %s, in six lines', (language) => {
  const { lines } = twoOrdersIn(language)
  expect(lines.length).toBeLessThanOrEqual(6)
  expect(lines.at(0)?.text).toMatch(/^\S/)
  expect(lines.at(-1)?.text).toContain('both served')
})

describe('the files', () => {
  test('are each the listing of some level', () => {
    const cuts = new Set(
      all.map((each) => JSON.stringify(listingOf(each.level, each.language, each.variant))),
    )
    expect(
      files.filter(
        (file) => !cuts.has(JSON.stringify(readListing(textOf(file), textOf(`${file}.txt`)))),
      ),
    ).toEqual([])
  })

  test('have beside them what they print', () => {
    const beside = readdirSync(folder)
    expect(files.filter((file) => !beside.includes(`${file}.txt`))).toEqual([])
    expect(files.filter((file) => textOf(`${file}.txt`).trim() === '')).toEqual([])
  })
})

describe('reading a listing', () => {
  test('takes what lies between the marks, what that needs, and what is printed', () => {
    const text = '// Title.\nconst a = 1\n// shown\nb(a) //: await\n//: start\nc()\n// end\nd()\n'
    expect(readListing(text, '+ frame\nsaved\n')).toEqual({
      prelude: ['const a = 1'],
      lines: [
        { text: 'b(a)', note: 'await' },
        { text: 'c()', note: 'start' },
      ],
      prints: [
        { text: 'frame', repeats: true },
        { text: 'saved', repeats: false },
      ],
    })
  })

  test('refuses a file without marks, and a note that there is not', () => {
    expect(() => readListing('a()', '')).toThrow('Nothing is marked')
    expect(() => readListing('# shown\na()  #: nothing\n# end', '')).toThrow('no note nothing')
  })
})
