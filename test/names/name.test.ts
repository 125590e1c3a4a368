// Names come from strangers too: what is shown of one can be seen, and stays in its line.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName, MAX_NAME } from '../../src/names/index.ts'

const LETTERS = ['a', ' ', '1', '\u0301', '\u0336', '\u20E3', '\u034F', '\uD83D']
const UNSEEN = ['\u200B', '\u200D', '\uFE0F', '\u{E0061}', '\u{E0100}', '\u202E', '\uFEFF']
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

const SEEN = /[^\s\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

test('any name, once cleaned, is clean, short, and seen or empty', () => {
  fc.assert(
    fc.property(anyName, (typed) => {
      const name = cleanName(typed)
      expect(cleanName(name)).toBe(name)
      expect(Array.from(name).length).toBeLessThanOrEqual(MAX_NAME)
      expect(name === '' || SEEN.test(name)).toBe(true)
      expect(name).not.toMatch(/\p{M}{3}/u)
      expect(name).toBe(name.trim())
    }),
    { numRuns: 5_000 },
  )
})

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
  ])('%s stays as it is', (name) => expect(cleanName(name)).toBe(name))

  test.each([
    ['of nothing to be seen', '\u200B\u200D\u2060\u3164\u2800 \uFE0F', ''],
    ['of Hangul fillers', '\u115F\u1160\u3164\uFFA0', ''],
    ['of marks on nothing', '\u0301\u0301', ''],
    ['that hides another', 'An\u200Ba\u{E0041}', 'Ana'],
    ['that turns the text', '\u202EanA\u2066', 'anA'],
    ['that reaches into other lines', `Z${'\u0301'.repeat(12)}a`, 'Z\u0301\u0301a'],
    ['with a joiner between letters', 'a\u200Db', 'ab'],
    ['cut in the middle of an emoji', `${'a'.repeat(22)}👩‍🍳`, `${'a'.repeat(22)}👩`],
  ])('%s is mended', (_, typed, clean) => expect(cleanName(typed)).toBe(clean))
})
