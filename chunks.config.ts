// How the built game is cut: what the title imports statically is one file, whatever other parts
// share with it. Left to itself the bundler cuts it anew with every part that comes.

type Graph = {
  getModuleInfo(
    id: string,
  ): { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** The name of the file a module belongs to; null leaves it to the bundler. */
export function chunkOf(id: string, graph: Graph): string | null {
  return reaches(id, graph, new Set()) ? 'title' : null
}

/** Whether the entry comes to this module by static imports. */
function reaches(id: string, graph: Graph, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const module = graph.getModuleInfo(id)
  if (!module) return false
  return module.isEntry || module.importers.some((from) => reaches(from, graph, seen))
}
