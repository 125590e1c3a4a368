// Another text in the place of the player's own: what was there is set aside, so that it can be had back.

export type KeptText = { readonly text: string; readonly at: number } // when, in ms since 1970

export type Texts = {
  readonly text: string | null // null: the starting program
  readonly kept: readonly KeptText[] // texts that others took the place of, the newest first
  readonly isReplaced: boolean // nothing has been typed since another text took the place of `kept`'s first
}

export const MOST_KEPT = 10 // texts set aside of a level and language

/** Another text for a program. What is there is kept, unless it is one of the game's own. */
export type Replacement = {
  readonly text: string
  readonly at: number // ms since 1970
  readonly given: readonly string[] // texts that the game itself brings
}

export function withReplacement<T extends Texts>(saved: T, replacement: Replacement): T {
  const { text, at, given } = replacement
  if (text === saved.text) return saved
  const kept = keptWith(saved, at, given)
  return { ...saved, text, kept, isReplaced: saved.isReplaced || kept !== saved.kept }
}

/** As it was before the last replacement; what had taken the place is kept in turn. */
export function withOwnBack<T extends Texts>(
  saved: T,
  { at, given }: Omit<Replacement, 'text'>,
): T {
  const [last] = saved.kept
  if (!saved.isReplaced || !last) return saved
  return { ...saved, text: last.text, kept: keptWith(saved, at, given), isReplaced: false }
}

/** Whether there is a text that would be missed. */
export function isOwnText({ text }: Texts, given: readonly string[]): boolean {
  return text !== null && text.trim() !== '' && !given.includes(text)
}

function keptWith(saved: Texts, at: number, given: readonly string[]): Texts['kept'] {
  const { text, kept } = saved
  if (text === null || !isOwnText(saved, given)) return kept
  return [{ text, at }, ...kept.filter((each) => each.text !== text)].slice(0, MOST_KEPT)
}
