// Reads names and codes in links and addresses as they arrive: percent-encoded by a browser, in capitals,
// with the punctuation of the sentence around them, characters that cannot be seen, or a tracker's tail.

const MOST_DECODINGS = 3 // a link that was sent on and on is encoded more than once

/** Percent-decoded as far as it can be, without what cannot be seen. */
export function decodedText(text: string): string {
  let now = text
  for (let count = 0; count < MOST_DECODINGS && now.includes('%'); count++) {
    now = now.replaceAll(/(?:%[\da-f]{2})+/gi, decodedPart)
  }
  return now.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
}

/**
 * The letters a to z, digits, `.`, `-` and `_` at the beginning of a text, whatever comes before and
 * after them; null when more of the code may come after, so that its beginning would mean another.
 */
export function leadingCode(text: string): string | null {
  const [, code = '', rest = ''] = /^[^\p{L}\p{N}_.-]*([\w.-]*)(.*)$/su.exec(text) ?? []
  const isCut = /^(?:\p{L}|[^\p{L}\p{N}]{0,2}\p{N})/u.test(rest)
  return isCut ? null : withoutEnd(code, '.')
}

/** Without these letters at its end. A regular expression would take quadratic time. */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length
  while (end > 0 && letters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Which of the names a text means: `isSure` unless a letter of it is missing, wrong or too many. */
export function meantName<N extends string>(
  text: string,
  names: readonly N[],
): { readonly name: N; readonly isSure: boolean } | null {
  const folded = text.toLowerCase()
  const same = names.find((name) => name === folded)
  if (same !== undefined) return { name: same, isSure: true }
  const near = names.find((name) => differByOne(name, folded))
  return near === undefined ? null : { name: near, isSure: false }
}

/** By one letter, or by two neighbours that have changed places. */
function differByOne(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [a, b] = [one.slice(at), other.slice(at)]
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || isSwapped
}

function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
