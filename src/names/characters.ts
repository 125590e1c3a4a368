// A text as the characters that are seen: a letter with its marks, an emoji with all it is joined of, a
// flag of two letters. A name is cut between these. It is done by a pattern of our own, so that
// a name is the same in every browser.

const CHARACTER = new RegExp(
  [
    String.raw`\p{Regional_Indicator}{2}`,
    String.raw`\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*`,
    String.raw`[\u1100-\u115F]+[\u1160-\u11A7]*[\u11A8-\u11FF]*\p{M}*`, // a Hangul syllable in its parts
    String.raw`[\s\S][\p{M}\u200C\u200D]*`,
  ].join('|'),
  'gu',
)

export function charactersOf(text: string): readonly string[] {
  return text.match(CHARACTER) ?? []
}
