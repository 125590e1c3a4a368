// What the title needs at once is one file. Left to itself, whatever it shares with a later part would
// become a file of its own, with a request of its own and compressed by itself.

const ENTRY = `${import.meta.dirname}/src/main.tsx`.replaceAll('\\', '/')

/** Not needed at once: the restaurant, and what the stores do once something has been played. */
const LATER = new RegExp(
  [
    '/pure-rand/',
    '/src/(?:sim|runs|waiters|play)/',
    '/src/store/(?!(?:app|entry|index|navigation|ranking|route|scores|settings|shelf|union)\\.ts$)',
  ].join('|'),
)

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

let reached: ReadonlySet<string> | null = null

/** How the bundler is to cut the game. */
export const titleAsOne = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'title',
      name(id: string, graph: Graph): string | null {
        reached ??= reachedFrom(ENTRY, graph)
        return reached.has(id) && !LATER.test(id) ? 'title' : null
      },
    },
  ],
}

/** What is imported at once, and by what is imported at once. */
function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
