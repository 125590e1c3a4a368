// A player's name as everybody may see it: whoever typed it, stored it or sent it in a link, it is
// cleaned on its way in.

/** Characters, by code points. */
export const MAX_NAME = 24

// First what stays as it is: emoji, joined ones too, and keycaps. Then what goes: controls, line
// breaks, lone halves of characters, what turns the direction of a text, and what cannot be seen.
const PARTS =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*|[#*\d]\uFE0F?\u20E3|([\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}])/gu
const STACKED = /(\p{M}{2})\p{M}+/gu
const BARE = /^[\s\p{M}]+|\s+$/gu // blanks around it, and marks on nothing

/** A name fit to show: only what can be seen, at most 24 characters, two marks a letter, trimmed. */
export function cleanName(typed: string): string {
  return fit(Array.from(fit(typed)).slice(0, MAX_NAME).join(''))
}

function fit(text: string): string {
  const seen = text.replaceAll(PARTS, (part: string, unfit?: string) => (unfit ? '' : part))
  return seen.replaceAll(STACKED, '$1').replaceAll(BARE, '')
}
