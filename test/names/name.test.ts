// Names come from strangers too: what is shown of one can be seen, and stays in its line.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOf } from '../../src/names/characters.ts'
import { cleanName, MAX_NAME, sameName } from '../../src/names/index.ts'

const LETTERS = [
  'a',
  ' ',
  '1',
  'क',
  '\u093F',
  '\u1000',
  '\u103B',
  '\u0E49',
  '辻',
  '\u0301',
  '\u0336',
  '\u20E3',
  '\u034F',
  '\uD83D',
]
const UNSEEN = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\uFE0F',
  '\u{E0061}',
  '\u{E0100}',
  '\u202E',
  '\uFEFF',
]
const BLANK = ['\u3164', '\u115F', '\uFFA0', '\u2800', '\u00A0', '\u3000', '\u180E']
const EMOJI = ['👩', '🍳', '❤', '🏽', '🧑🏽‍🍳', '❤️‍🔥', '1️⃣', '🇪🇸']

/** All that names have been abused with, between letters and emoji. */
const anyPiece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.constantFrom(...LETTERS),
  fc.constantFrom(...UNSEEN),
  fc.constantFrom(...BLANK),
  fc.constantFrom(...EMOJI),
)
const anyName = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''))

const PILED = /(?:(?!\u200C|\u200D)\p{Script=Inherited}){3}|\p{M}{9}/u // two accents, six other marks
const SEEN = /[^\s\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

test('any name, once cleaned, is clean, short, and seen or empty', () => {
  fc.assert(
    fc.property(anyName, (typed) => {
      const name = cleanName(typed)
      expect(cleanName(name)).toBe(name)
      expect(Array.from(name).length).toBeLessThanOrEqual(MAX_NAME)
      expect(name === '' || SEEN.test(name)).toBe(true)
      expect(name).not.toMatch(PILED)
      expect(name).toBe(name.trim())
    }),
    { numRuns: 5_000 },
  )
})

const FAMILY = '👨‍👩‍👧‍👦'
const piledVowels = `\u1000${'\u103B\u1031'.repeat(3)}`

describe('a name', () => {
  test.each([
    'Ana',
    'Zoë 🍰',
    'Nguyễn Thị',
    'O’Brien',
    '李小龙',
    'Ольга',
    'עדה',
    '🧑🏽‍🍳',
    '❤️‍🔥',
    '1️⃣',
    '🇪🇸',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Ailsa',
    '\u1000\u103B\u1031\u102C\u103A', // Burmese
    '\u1019\u103C\u102D\u102F\u1037',
    '\u0F66\u0FA6\u0FB2\u0F74\u0F7A', // Tibetan: three and more marks on a letter
    '\u1780\u17D2\u179A\u17BB\u17C6', // Khmer
    '\u0639\u0644\u06CC\u200C\u0631\u0636\u0627', // Persian, with its half-space
    '\u0D28\u0D4D\u200D\u0D31', // Malayalam, with a joiner
    '\u0E01\u0E35\u0E49', // Thai
    '辻\u{E0100}', // Han, in a variant
    '\u1820\u180B', // Mongolian, in a variant
    'Thị Việt'.normalize('NFD'),
  ])('%s stays as it is', (name) => expect(cleanName(name)).toBe(name))

  test.each([
    ['of nothing to be seen', '\u200B\u200D\u2060\u3164\u2800 \uFE0F', ''],
    ['of Hangul fillers', '\u115F\u1160\u3164\uFFA0', ''],
    ['of marks on nothing', '\u0301\u0301', ''],
    ['that hides another', 'An\u200Ba\u{E0041}', 'Ana'],
    ['that turns the text', '\u202EanA\u2066', 'anA'],
    ['that reaches into other lines', `Z${'\u0301'.repeat(12)}a`, 'Z\u0301\u0301a'],
    ['with a joiner between letters', 'a\u200Db', 'ab'],
    ['with a half-space between Latin letters', 'An\u200Ca', 'Ana'],
    ['with two half-spaces', '\u0639\u200C\u200C\u0639', '\u0639\u0639'],
    ['with tone marks up to the ceiling', `\u0E01${'\u0E49'.repeat(30)}`, '\u0E01\u0E49\u0E49'],
    ['with vowels up to the ceiling', `\u1000${'\u103B\u1031'.repeat(9)}`, piledVowels],
    ['cut in the middle of an emoji', `${'a'.repeat(22)}👩‍🍳`, 'a'.repeat(22)],
    ['of the widest letter, over and over', '\uFDFD'.repeat(40), '\uFDFD'.repeat(24)],
    ['of four families', FAMILY.repeat(4), FAMILY.repeat(3)],
    ['of twelve flags after a letter', `a${'🇪🇸'.repeat(12)}`, `a${'🇪🇸'.repeat(11)}`],
    ['cut before a letter’s mark', `${'a'.repeat(23)}e\u0301`, 'a'.repeat(23)],
    ['with a flag’s hidden letters', '🏴\u{E0061}\u{E0062}\u{E007F}', '🏴'],
  ])('%s is mended', (_, typed, clean) => expect(cleanName(typed)).toBe(clean))
})

describe('the characters of a text', () => {
  test.each([
    ['ab', 2],
    ['e\u0301a', 2],
    [FAMILY.repeat(2), 2],
    ['🇪🇸🇲🇽', 2],
    ['🧑🏽‍🍳❤️‍🔥', 2],
    ['\u1000\u103B\u1031b', 2],
    ['\u1112\u1161\u11AB\u1100\u1173\u11AF', 2],
    ['a\uD83Db', 3],
    ['', 0],
  ])('of %j are %i', (text, count) => {
    expect(charactersOf(text)).toHaveLength(count)
    expect(charactersOf(text).join('')).toBe(text)
  })
})

describe('two names', () => {
  test.each([
    ['Ana', ' ÁNA '],
    ['Zoë', 'zoe'],
    ['Лёша', 'леша'],
    ['Αλέξη', 'ΑΛΕΞΗ'],
    ['Nguyễn', 'nguyen'],
    ['שָׂרָה', 'שרה'],
    ['مُحَمَّد', 'محمد'],
    ['\u0639\u0644\u06CC\u200C\u0631\u0636\u0627', '\u0639\u0644\u06CC\u0631\u0636\u0627'],
  ])('%s and %s are one person’s', (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true])
  })

  test.each([
    ['Ana', 'Anna'],
    ['\u0930\u093E\u092E', '\u0930\u092E\u093E'], // Hindi
    ['\u0E19\u0E35', '\u0E19\u0E38'], // Thai
    ['\u0E41\u0E01\u0E49\u0E27', '\u0E41\u0E01\u0E48\u0E27'], // Thai, by its tone
    ['か', 'が'],
    ['ハハ', 'パパ'],
    ['\u0915', '\u0915\u093C'], // Hindi, by its dot
    ['Андрей', 'Андреи'],
    ['🍰', '🍜'],
  ])('%s and %s are two people’s', (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([false, false])
  })
})

test('a name of one emoji that is joined without end is shown in part, not empty', () => {
  expect(cleanName(Array.from({ length: 13 }, () => '❤').join('\u200D'))).not.toBe('')
})
