// What the title needs at once is one file. Left to itself, whatever it shares with a later part would
// become a file of its own, with a request of its own and compressed by itself. What a room's door
// offers beside what is asked for comes later: each import is followed to where its name is made. What
// the host needs is one file for the same reason, and what the stage needs: other parts share pieces of
// it. The small pieces that two of the other parts share are one file as well, not thirty.
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { Plugin } from 'vite'

const SRC = `${import.meta.dirname}/src/`.replaceAll('\\', '/')

const HOST = `${SRC}host/`

/** What every shift shows; other screens use parts of it. */
const SHIFT_SCREENS = ['ui/shift/Shift.tsx', 'ui/title/TitleLinks.tsx', 'ui/gamepad/Gamepad.ts']

/** Where everything is on the art's sheet, which a workshop's screens show without a stage. */
const SHEET = `${import.meta.dirname}/assets/packed/art.json`.replaceAll('\\', '/')

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

type Module = {
  /** Where a name comes from that is only passed on. */
  readonly passedOn: ReadonlyMap<string, Wanted>
  readonly imports: readonly Wanted[]
}
type Wanted = { readonly from: string; readonly name: string | null } // null: all of it

let reached: ReadonlySet<string> | null = null
let played: ReadonlySet<string> | null = null
let shown: ReadonlySet<string> | null = null
let drawn: ReadonlySet<string> | null = null
let judged: ReadonlySet<string> | null = null // comes while a first shift is still awaited

/** How the bundler is to cut the game. */
export const titleAsOne = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'title',
      name(id: string, graph: Graph): string | null {
        reached ??= reachedFrom(`${SRC}main.tsx`, graph)
        return reached.has(id) ? 'title' : null
      },
    },
    {
      debugName: 'game',
      name(id: string, graph: Graph): string | null {
        played ??= reachedFrom(`${HOST}host.ts`, graph)
        return played.has(id) ? 'game' : null
      },
    },
    {
      debugName: 'screens',
      name(id: string, graph: Graph): string | null {
        shown ??= reachedFromAll(SHIFT_SCREENS, graph)
        return shown.has(id) ? 'screens' : null
      },
    },
    {
      debugName: 'stage',
      name(id: string, graph: Graph): string | null {
        drawn ??= reachedFrom(`${SRC}stage/stage.ts`, graph)
        return drawn.has(id) && id !== SHEET ? 'stage' : null
      },
    },
    {
      debugName: 'shared',
      minShareCount: 2,
      maxModuleSize: 12_000, // bytes; what is larger comes with what wants it
      name(id: string, graph: Graph): string | null {
        judged ??= reachedFrom(`${HOST}goal.ts`, graph)
        return isAlone(id, graph) && !judged.has(id) ? 'shared' : null
      },
    },
  ],
}

/**
 * Nearly all of the title runs as soon as it has come: by this word Chromium compiles it beside its way
 * here, not function by function while the title is being drawn. It must come before everything else.
 */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const pieces = Object.values(bundle).filter((each) => each.type === 'chunk')
      const title = pieces.find(({ name }) => name === 'title')
      if (title) title.code = `//# allFunctionsCalledOnLoad\n${title.code}` // not of another page
    },
  },
}

function reachedFromAll(files: readonly string[], graph: Graph): ReadonlySet<string> {
  const all = new Set<string>()
  for (const file of files) for (const id of reachedFrom(`${SRC}${file}`, graph)) all.add(id)
  return all
}

/** The modules whose code is needed at once. */
function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>()
  const modules = new Map<string, Module>()

  function want({ from, name }: Wanted): void {
    const module = modules.get(from) ?? moduleAt(from)
    modules.set(from, module)
    const passed = name === null ? undefined : module.passedOn.get(name)
    if (passed) want(passed)
    else add(from, module)
  }

  function add(id: string, module: Module): void {
    if (found.has(id)) return
    found.add(id)
    module.imports.forEach(want)
    for (const other of graph.getModuleInfo(id)?.importedIds ?? [])
      if (!isScript(other)) addAll(other)
  }

  /** A package, a style sheet, a picture: all that it imports comes along. */
  function addAll(id: string): void {
    if (found.has(id)) return
    found.add(id)
    graph.getModuleInfo(id)?.importedIds.forEach(addAll)
  }

  want({ from: entry, name: null })
  return found
}

/** Own source that brings no package along. */
function isAlone(id: string, graph: Graph): boolean {
  const imported = graph.getModuleInfo(id)?.importedIds ?? []
  const isOwn = (each: string) => each.startsWith(SRC) || reached?.has(each) === true
  return id.startsWith(SRC) && imported.every(isOwn)
}

/** Whether this is a file of the game's own source. */
function isScript(id: string): boolean {
  return id.startsWith(SRC) && /\.tsx?$/.test(id)
}

function moduleAt(file: string): Module {
  const { staticImports, staticExports } = parseSync(file, readFileSync(file, 'utf8')).module
  const pathOf = (request: string) => posix.join(posix.dirname(file), request)
  const imports = staticImports
    .filter(({ moduleRequest }) => isScript(pathOf(moduleRequest.value)))
    .flatMap(({ moduleRequest, entries }): readonly Wanted[] => {
      const from = pathOf(moduleRequest.value)
      if (entries.length === 0) return [{ from, name: null }]
      const values = entries.filter(({ isType }) => !isType)
      return values.map(({ importName }) => ({ from, name: importName.name ?? null }))
    })
  const passedOn = new Map<string, Wanted>()
  for (const { moduleRequest, exportName, importName, isType } of staticExports.flatMap(
    ({ entries }) => entries,
  )) {
    if (isType || !moduleRequest || !exportName.name) continue
    passedOn.set(exportName.name, {
      from: pathOf(moduleRequest.value),
      name: importName.name ?? null,
    })
  }
  return { passedOn, imports }
}
