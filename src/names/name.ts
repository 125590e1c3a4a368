// A player's name as everybody may see it: whoever typed it, stored it or sent it in a link, it is
// cleaned on its way in.

/** Characters, by code points. */
export const MAX_NAME = 24

// Controls, line breaks and lone halves of characters; then what turns the direction of a text.
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A name fit to show: no control or direction characters, at most 24 characters, trimmed. */
export function cleanName(typed: string): string {
  const printable = typed.replaceAll(UNFIT, '')
  return Array.from(printable.trim()).slice(0, MAX_NAME).join('').trim()
}
