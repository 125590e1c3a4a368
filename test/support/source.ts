// Reading the game's own source: which file imports what, and what it is made of.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import type { Program } from 'oxc-parser'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Import = {
  readonly file: string // who imports, from the repository's root, as in src/ui/App.tsx
  readonly from: string // a package, or a path from the repository's root
  readonly isType: boolean // nothing of it is left when the game runs
  readonly isLater: boolean // fetched when it is asked for
}

export type Source = {
  readonly file: string
  readonly text: string
  readonly program: Program
  readonly imports: readonly Import[]
}

/** Every TypeScript file below a folder of the repository. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .toSorted()
    .map((file) => sourceOf(file, readFileSync(join(root, file), 'utf8')))
}

/** A source text parsed; throws when it is no TypeScript. */
export function sourceOf(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const imports = requests(program).map(([from, isType, isLater = false]): Import => {
    return { file, from: pathOf(file, from), isType, isLater }
  })
  return { file, text, program, imports }
}

type Request = readonly [from: string, isType: boolean, isLater?: boolean]

/** Static and dynamic imports, imports of types, exports from elsewhere, and workers. */
function requests(program: Program): readonly Request[] {
  const found: Request[] = []
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const types = specifiers.map((each) => 'importKind' in each && each.importKind === 'type')
      found.push([source.value, importKind === 'type' || isAll(types)])
    },
    ExportAllDeclaration({ source, exportKind }) {
      found.push([source.value, exportKind === 'type'])
    },
    ExportNamedDeclaration({ source, exportKind, specifiers }) {
      const types = specifiers.map((each) => each.exportKind === 'type')
      if (source) found.push([source.value, exportKind === 'type' || isAll(types)])
    },
    ImportExpression({ source }) {
      found.push([source.type === 'Literal' ? String(source.value) : 'computed', false, true])
    },
    TSImportType({ source }) {
      found.push([source.value, true])
    },
    TSImportEqualsDeclaration({ moduleReference, importKind }) {
      if (moduleReference.type !== 'TSExternalModuleReference') return
      found.push([moduleReference.expression.value, importKind === 'type'])
    },
    NewExpression({ callee, arguments: [first, base] }) {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      const isHere = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
      if (isUrl && isHere && first?.type === 'Literal')
        found.push([String(first.value), false, true])
    },
  }).visit(program)
  return found
}

function isAll(types: readonly boolean[]): boolean {
  return types.length > 0 && types.every(Boolean)
}

function pathOf(file: string, from: string): string {
  const [path = ''] = from.split('?')
  if (!path.startsWith('.')) return path
  return relative('/', join('/', dirname(file), path))
    .split(sep)
    .join('/')
}

/** The files that can be reached from themselves, grouped by the circle they lie on. */
export function circlesOf(all: readonly Source[]): readonly (readonly string[])[] {
  const next = new Map(all.map(({ file, imports: each }) => [file, each.map(({ from }) => from)]))
  const reach = new Map([...next.keys()].map((file) => [file, reachOf(file, next)]))
  const isAhead = (from: string, to: string) => reach.get(from)?.has(to) === true
  const round = [...next.keys()].filter((file) => isAhead(file, file))
  const circles = round.map((file) => round.filter((to) => isAhead(file, to) && isAhead(to, file)))
  return circles.filter(([first], place) => first === round[place])
}

function reachOf(file: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...(next.get(file) ?? [])]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (reached.has(each)) continue
    reached.add(each)
    open.push(...(next.get(each) ?? []))
  }
  return reached
}

/** Where a source holds what the visitor's note is called for. */
function holds(
  source: Source,
  visitor: (note: () => void) => ConstructorParameters<typeof Visitor>[0],
) {
  let count = 0
  new Visitor(visitor(() => count++)).visit(source.program)
  return count > 0
}
export const usesPower = (source: Source) =>
  holds(source, (note) => ({
    BinaryExpression: ({ operator }) => void (operator === '**' && note()),
    AssignmentExpression: ({ operator }) => void (operator === '**=' && note()),
  }))
const exactMath = new Set(
  ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'].map(
    (name) => `Math.${name}`,
  ),
)
/** Math is used only as Math.name with an exact name: not passed on, not taken apart. */
const usesInexactMath = ({ text }: Source) =>
  [...text.matchAll(/\bMath\b(?:\.\w+)?/g)].some(([use]) => !exactMath.has(use))
const waits = ({ text }: Source) => /\b(?:async|await)\s+(?:function|\(|\w+\s*=>)/.test(text)
export const isImpure = (source: Source) => usesInexactMath(source) || waits(source)
export const exportsDefault = (source: Source) =>
  holds(source, (note) => ({
    ExportDefaultDeclaration: note,
    ExportSpecifier: ({ exported }) =>
      void ('name' in exported && exported.name === 'default' && note()),
  }))
