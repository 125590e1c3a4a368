// Everything the title needs is one file. Left to itself, whatever it shares with a later part would
// become a file of its own, with a request of its own and compressed by itself.

const ENTRY = `${import.meta.dirname}/src/main.tsx`.replaceAll('\\', '/')

type Look = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

let reached: ReadonlySet<string> | null = null

/** A group of modules, as the bundler takes them. */
export const titlePart = {
  name(id: string, look: Look): string | null {
    reached ??= reachedFrom(ENTRY, look)
    return reached.has(id) ? 'title' : null
  },
}

/** What is imported at once, and by what is imported at once. */
function reachedFrom(entry: string, look: Look): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) {
    for (const imported of look.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
