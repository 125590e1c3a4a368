// A player's name as everybody may see it: whoever typed it, stored it or sent it in a link, it is
// cleaned on its way in. What is a letter's ornament in one script is a vowel in another: the rules
// go by script.
import { charactersOf } from './characters.ts'

/** Code points; never half a character. */
export const MAX_NAME = 24

const FLAGS = String.raw`\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`
const EMOJI = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*`
const KEYCAPS = String.raw`[#*\d]\uFE0F?\u20E3`
const VARIANTS = String.raw`\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|\p{Script=Mongolian}[\u180B-\u180D\u180F]`
const UNFIT = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]`

// First what stays as it is: the flags of England, Scotland and Wales, emoji, joined ones too,
// keycaps, and variants of letters. Then what goes: controls, line breaks, lone halves of
// characters, what turns the direction of a text, and what cannot be seen.
const PARTS = new RegExp(`${FLAGS}|${EMOJI}|${KEYCAPS}|${VARIANTS}|(${UNFIT})`, 'gu')

/** The scripts in which joining or not joining two letters makes another word. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

const MARKS = /\p{M}+/gu
const ACCENT = /\p{Script=Inherited}/u // a mark of no script, which may stand on any letter
const MOST_ACCENTS = 2
const MOST_MARKS = 6 // on one letter, in the scripts that write vowels as marks
const MOST_ALIKE = 2 // of the same mark, one after the other
const BARE = /^[\s\p{M}]+|\s+$/gu // blanks around it, and marks on nothing

/** A name fit to show: only what can be seen, at most 24 code points, no piles of marks, trimmed. */
export function cleanName(typed: string): string {
  let name = typed
  for (let before = ''; before !== name;) {
    before = name
    name = cut(fit(name))
  }
  return name
}

function fit(text: string): string {
  const seen = text.replaceAll(PARTS, (part: string, unfit: string | undefined, at: number) =>
    unfit && !isJoiner(text, at) ? '' : part,
  )
  return seen.replaceAll(MARKS, withoutPile).replaceAll(BARE, '')
}

/** Whether a joiner stands there where it is of the spelling. */
function isJoiner(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isOne = text[at] === '\u200C' || text[at] === '\u200D'
  return isOne && JOINING.test(before) && JOINING.test(after) && /\p{L}/u.test(after)
}

/** As many of the marks on one letter as can be read. */
function withoutPile(marks: string): string {
  const kept: string[] = []
  let accents = 0
  for (const mark of marks) {
    const isAccent = ACCENT.test(mark)
    const isPile = isAccent ? accents >= MOST_ACCENTS : kept.length >= MOST_MARKS
    if (isPile || kept.slice(-MOST_ALIKE).filter((each) => each === mark).length === MOST_ALIKE) {
      continue
    }
    if (isAccent) accents++
    kept.push(mark)
  }
  return kept.join('')
}

/** As many whole characters as there is room for. */
function cut(text: string): string {
  let length = 0
  const kept = charactersOf(text).filter((character) => {
    length += Array.from(character).length
    return length <= MAX_NAME
  })
  return kept.join('')
}
