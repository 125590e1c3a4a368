// What the browser says of itself. Old, embedded and disguised browsers lack some of it, have it of
// another type or throw when asked: nothing of that may keep the game from starting.

/** As much of the browser's `Navigator` as is asked; nothing in it is certain. */
export type Said = { readonly languages?: unknown; readonly language?: unknown }

/** The languages the player wants, the most wanted first; none where the browser does not say. */
export function preferredLanguages(said: Said): readonly string[] {
  const languages = ask(() => said.languages)
  const all = Array.isArray(languages) && languages.length > 0 ? languages : [languages]
  const texts = [...all, ask(() => said.language)].filter((each) => typeof each === 'string')
  return [...new Set(texts.flatMap((text) => text.split(',')))]
}

/** What tells tabs of each other; only a page that came by https has it. */
export function locksOf(said: { readonly locks?: LockManager }): { readonly locks?: LockManager } {
  return said.locks ? { locks: said.locks } : {}
}

/** Resolves when all have settled, however they did, or after so long: it never rejects. */
export async function settledWithin(ms: number, all: readonly Promise<unknown>[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([Promise.allSettled(all), late])
  clearTimeout(timer)
}

function ask(question: () => unknown): unknown {
  try {
    return question()
  } catch {
    return undefined
  }
}
