// Whether two names mean the same person, who may have typed it once with a capital or an accent and
// once without. Only what may be left out in writing is ignored: in most scripts a mark makes
// another name.

// Accents on Latin, Greek and Cyrillic letters, but for the breve that makes another letter in
// Cyrillic; the points of Hebrew and the vowel signs of Arabic.
const LEFT_OUT =
  /([\p{Script=Latin}\p{Script=Greek}])\p{M}+|(\p{Script=Cyrillic})(?!\u0306)\p{M}+|[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0670]/gu
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** Whether both are the same but for case and accents. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}

/** The same text for all names that mean one person. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(UNSEEN, '').replaceAll(LEFT_OUT, '$1$2')
  return plain.trim().toLowerCase()
}
