// node /tmp/naming/run.mjs /path/to/checkout [--dry]
// Renames identifiers with TypeScript's language service (one program, all edits at once), then moves files.
import fs from 'node:fs'
import path from 'node:path'
import { ts } from 'ts-morph'
import { moves, renames, comments } from './table.mjs'

const root = path.resolve(process.argv[2] ?? '.')
const dry = process.argv.includes('--dry')
const t0 = Date.now()
const report = { done: [], missing: [], blocked: [] }
const walk = (dir, out = []) => {
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    if (['node_modules', 'packed', 'dist', '.git', 'test-results'].includes(e.name)) continue
    const p = path.join(dir, e.name)
    if (e.isDirectory()) walk(p, out)
    else out.push(p)
  }
  return out
}
const rel = (p) => path.relative(root, p).split(path.sep).join('/')
let all = walk(root)
const isCode = (p) => /\.tsx?$/.test(p)
const files = all.filter(isCode)
const text = new Map(files.map((p) => [p, fs.readFileSync(p, 'utf8')]))
const options = {
  target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, noEmit: true,
  strict: true, allowImportingTsExtensions: true, resolveJsonModule: true, skipLibCheck: true,
  verbatimModuleSyntax: true, types: ['vite/client', 'node'],
}
const host = {
  getScriptFileNames: () => files, getScriptVersion: () => '1',
  getScriptSnapshot: (f) => {
    const s = text.get(f) ?? (fs.existsSync(f) ? fs.readFileSync(f, 'utf8') : undefined)
    return s === undefined ? undefined : ts.ScriptSnapshot.fromString(s)
  },
  getCurrentDirectory: () => root, getCompilationSettings: () => options,
  getDefaultLibFileName: (o) => ts.getDefaultLibFilePath(o),
  fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories,
}
// ts-morph's bundle keeps lib files elsewhere: use the stock TypeScript lib when there is one.
const libDir = ['/tmp/naming/node_modules/typescript/lib', path.join(root, 'node_modules/typescript/lib')]
  .find((d) => fs.existsSync(path.join(d, 'lib.d.ts')))
if (libDir) host.getDefaultLibFileName = (o) => path.join(libDir, ts.getDefaultLibFileName(o))
const service = ts.createLanguageService(host)
const program = service.getProgram()

const glob = (g) => new RegExp('^' + g.replace(/[.+]/g, '\\$&').replace(/\*\*/g, '\u0000').replace(/\*/g, '[^/]*').replace(/\u0000/g, '.*') + '$')
// a moved place is looked for too, so that the script may run twice or after other renames
const moved = new Map(moves)
const isDecl = (n) => ts.isFunctionDeclaration(n) || ts.isVariableDeclaration(n) || ts.isTypeAliasDeclaration(n) ||
  ts.isInterfaceDeclaration(n) || ts.isClassDeclaration(n) || ts.isParameter(n) || ts.isBindingElement(n) ||
  ts.isPropertySignature(n) || ts.isMethodSignature(n) || ts.isPropertyAssignment(n) || ts.isMethodDeclaration(n) ||
  ts.isShorthandPropertyAssignment(n) || ts.isImportSpecifier(n)
const KIND = {
  local: (n) => ts.isVariableDeclaration(n) || ts.isParameter(n) || ts.isBindingElement(n) || ts.isFunctionDeclaration(n),
  prop: (n) => ts.isPropertySignature(n) || ts.isMethodSignature(n) || ts.isPropertyAssignment(n) || ts.isMethodDeclaration(n),
}
const isTop = (n) => Boolean(n.parent && ts.isSourceFile(n.parent)) || (ts.isVariableDeclaration(n) && Boolean(n.parent.parent?.parent) && ts.isSourceFile(n.parent.parent.parent))
const sources = new Map(files.map((p) => [rel(p), program.getSourceFile(p)]).filter(([, s]) => s))

function declarations(src, name, op) {
  const [owner, member] = name.includes('.') ? name.split('.') : [null, name]
  const found = []
  const visit = (n, inside) => {
    const own = n.name && ts.isIdentifier(n.name) ? n.name.text : null
    const here = inside || (owner !== null && own === owner && (isTop(n) || op.nested))
    if (isDecl(n) && own === member) {
      if (owner) { if (inside) found.push(n) }
      else if (op.kind) { if (KIND[op.kind](n)) found.push(n) }
      else if (isTop(n)) found.push(n)
    }
    ts.forEachChild(n, (c) => visit(c, here))
  }
  visit(src, false)
  return found
}
const edits = new Map() // file -> Map(start -> {end, to, prefix, suffix})
const identifiersOf = new Map()
const hasIdentifier = (src, name) => {
  let set = identifiersOf.get(src)
  if (!set) {
    set = new Set()
    const visit = (n) => { if (ts.isIdentifier(n)) set.add(n.text); ts.forEachChild(n, visit) }
    visit(src)
    identifiersOf.set(src, set)
  }
  return set.has(name)
}
const warnings = new Set()
const checker = program.getTypeChecker()
const renamedDecls = new Map() // declaration -> new name, for the literals in Pick and Omit
function tokenAt(src, pos) {
  let at = src
  for (;;) {
    let next
    ts.forEachChild(at, (c) => { if (!next && c.getStart(src) <= pos && pos < c.getEnd()) next = c })
    if (!next) return at
    at = next
  }
}
for (const op of renames) {
  const re = (Array.isArray(op.in) ? op.in : [op.in]).flatMap((g) => [g, moved.get(g)].filter(Boolean)).map(glob)
  let hits = [...sources].filter(([p]) => re.some((r) => r.test(p)))
  let decls = hits.flatMap(([, s]) => declarations(s, op.name, op).map((n) => [s, n]))
  if (decls.length === 0 && !op.kind) {
    const room = String(op.in).match(/^src\/[\w-]+\//)?.[0] ?? 'none'
    const elsewhere = [...sources].filter(([p]) => p.startsWith(room))
      .flatMap(([, s]) => declarations(s, op.name, op).map((n) => [s, n]))
    if (elsewhere.length === 1) { decls = elsewhere; warnings.add(`found elsewhere: ${op.name} in ${rel(elsewhere[0][0].fileName)}`) }
  }
  if (decls.length === 0) { report.missing.push(`${op.in} ${op.name}`); continue }
  let count = 0
  const queue = decls.map(([s, n]) => [s, n.name])
  const seenNames = new Set()
  for (const [s, nameNode] of queue) {
    const n = nameNode.parent
    renamedDecls.set(n, op.to)
    if (seenNames.has(nameNode)) continue
    seenNames.add(nameNode)
    const found = service.findRenameLocations(s.fileName, nameNode.getStart(s), false, false, { providePrefixAndSuffixTextForRename: false }) ?? []
    const inNodeModules = found.some((l) => l.fileName.includes('/node_modules/'))
    if (inNodeModules) { report.blocked.push(`${op.name} in ${rel(s.fileName)}: reaches into node_modules`); continue }
    for (const l of found) {
      if (!text.has(l.fileName)) continue
      const per = edits.get(l.fileName) ?? new Map()
      edits.set(l.fileName, per)
      const { start, length } = l.textSpan
      const old = text.get(l.fileName).slice(start, start + length)
      const simple = op.name.split('.').at(-1)
      if (old !== simple) continue // a string, or a name given locally by `as`
      const before = text.get(l.fileName)[start - 1]
      if (before === "'" || before === '"' || before === '`') continue // data
      const prior = per.get(start)
      if (prior && prior.to !== op.to) { warnings.add(`two names for ${old} in ${rel(l.fileName)}: ${prior.to} kept, ${op.to} not`); continue }
      if (!prior) count++
      const target = program.getSourceFile(l.fileName)
      if (!prior && target && hasIdentifier(target, op.to)) warnings.add(`may collide: ${op.to} (was ${op.name}) is already in ${rel(l.fileName)}`)
      per.set(start, { end: start + length, to: op.to })
      // { left } as a value: the local of that name follows, or an import stays under its own name
      const token = target && tokenAt(target, start)
      if (token && ts.isShorthandPropertyAssignment(token.parent)) {
        const value = checker.getShorthandAssignmentValueSymbol(token.parent)
        const decl = value?.declarations?.[0]
        if (!decl?.name || !ts.isIdentifier(decl.name) || decl.name.text !== simple) continue
        if (ts.isImportSpecifier(decl)) {
          const doneAsImport = op.kind !== 'prop' && !op.name.includes('.')
          if (!doneAsImport) per.set(start, { end: start + length, to: `${op.to}: ${old}` })
        } else if (!seenNames.has(decl.name)) queue.push([decl.getSourceFile(), decl.name])
      }
    }
  }
  report.done.push(`${op.name} -> ${op.to} (${count})`)
}
// Names of members as literals: Pick<Host, 'goOn'>, Host['goOn']
for (const src of sources.values()) {
  const visit = (n) => {
    let of = null
    let keys = null
    if (ts.isTypeReferenceNode(n) && ['Pick', 'Omit'].includes(n.typeName.getText(src)) && n.typeArguments?.length === 2) [of, keys] = n.typeArguments
    if (ts.isIndexedAccessTypeNode(n)) [of, keys] = [n.objectType, n.indexType]
    if (of) {
      const type = checker.getTypeFromTypeNode(of)
      const literals = ts.isUnionTypeNode(keys) ? keys.types : [keys]
      for (const each of literals) {
        if (!ts.isLiteralTypeNode(each) || !ts.isStringLiteral(each.literal)) continue
        const symbol = checker.getPropertyOfType(type, each.literal.text)
        const to = symbol?.declarations?.map((d) => renamedDecls.get(d)).find(Boolean)
        if (!to) continue
        const per = edits.get(src.fileName) ?? new Map()
        edits.set(src.fileName, per)
        per.set(each.literal.getStart(src) + 1, { end: each.literal.getEnd() - 1, to })
      }
    }
    ts.forEachChild(n, visit)
  }
  visit(src)
}
// Object literals that TypeScript compares with nothing: Object.assign(x, {…}), expect(x).toEqual({…})
function renameKeys(src, literal, type, depth = 0) {
  if (!type || depth > 4) return
  const parts = type.isUnion() ? type.types : [type]
  if (ts.isArrayLiteralExpression(literal)) {
    for (const part of parts) {
      const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number)
      if (element) for (const each of literal.elements) renameKeys(src, each, element, depth + 1)
    }
    return
  }
  if (!ts.isObjectLiteralExpression(literal)) return
  for (const each of literal.properties) {
    if (!each.name || !ts.isIdentifier(each.name)) continue
    for (const part of parts) {
      const symbol = checker.getPropertyOfType(part, each.name.text)
      if (!symbol) continue
      const to = symbol.declarations?.map((d) => renamedDecls.get(d)).find(Boolean)
      const start = each.name.getStart(src)
      const per = edits.get(src.fileName) ?? new Map()
      const prior = per.get(start)
      if (to && prior?.to !== to) {
        edits.set(src.fileName, per)
        const shown = prior?.to ?? each.name.text
        per.set(start, { end: each.name.getEnd(), to: ts.isShorthandPropertyAssignment(each) ? `${to}: ${shown}` : to })
      } else if (!to && prior && ts.isShorthandPropertyAssignment(each) && !prior.to.includes(':')) {
        per.set(start, { ...prior, to: `${each.name.text}: ${prior.to}` })
      }
      if (ts.isPropertyAssignment(each)) renameKeys(src, each.initializer, checker.getTypeOfSymbol(symbol), depth + 1)
      break
    }
  }
}
for (const src of sources.values()) {
  const visit = (n) => {
    if (ts.isCallExpression(n) && ts.isPropertyAccessExpression(n.expression)) {
      const called = n.expression
      if (called.getText(src) === 'Object.assign' && n.arguments[0]) {
        const type = checker.getTypeAtLocation(n.arguments[0])
        for (const each of n.arguments.slice(1)) renameKeys(src, each, type)
      } else if (/^(?:toMatchObject|toEqual|toStrictEqual)$/.test(called.name.text)) {
        let at = called.expression
        while (ts.isPropertyAccessExpression(at)) at = at.expression
        if (ts.isCallExpression(at) && at.expression.getText(src) === 'expect' && at.arguments[0] && n.arguments[0]) {
          renameKeys(src, n.arguments[0], checker.getTypeAtLocation(at.arguments[0]))
        }
      }
    }
    ts.forEachChild(n, visit)
  }
  visit(src)
}
for (const [file, per] of edits) {
  let s = text.get(file)
  for (const [start, { end, to }] of [...per].sort((a, b) => b[0] - a[0])) s = s.slice(0, start) + to + s.slice(end)
  text.set(file, s)
}
// Comments: exact texts
for (const [file, from, to] of comments) {
  const p = [file, moved.get(file)].filter(Boolean).map((f) => path.join(root, f)).find((f) => text.has(f))
  if (!p || !text.get(p).includes(from)) { report.missing.push(`comment in ${file}: ${from.slice(0, 50)}`); continue }
  text.set(p, text.get(p).replaceAll(from, to))
}
// Moves
const from = new Map()
const exists = new Set(all.map(rel))
for (const [a, b] of moves) {
  if (!exists.has(a)) { report.missing.push(`move ${a}`); continue }
  if (exists.has(b)) { report.blocked.push(`move ${a}: ${b} is there already`); continue }
  from.set(a, b)
}
const after = (p) => from.get(p) ?? p
for (const [file, old] of text) {
  const here = rel(file)
  const src = ts.createSourceFile(file, old, ts.ScriptTarget.ES2023, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const spots = []
  const visit = (n) => {
    if (ts.isStringLiteral(n) && /^\.\.?\//.test(n.text)) {
      const query = n.text.match(/\?.*$/)?.[0] ?? ''
      const to = path.posix.normalize(path.posix.join(path.posix.dirname(here), n.text.slice(0, n.text.length - query.length)))
      if (exists.has(to) && (from.has(to) || from.has(here))) {
        let spec = path.posix.relative(path.posix.dirname(after(here)), after(to))
        if (!spec.startsWith('.')) spec = './' + spec
        spots.push([n.getStart(src) + 1, n.getEnd() - 1, spec + query])
      }
    }
    ts.forEachChild(n, visit)
  }
  visit(src)
  let s = old
  for (const [a, b, spec] of spots.sort((x, y) => y[0] - x[0])) s = s.slice(0, a) + spec + s.slice(b)
  text.set(file, s)
}
// Paths named in texts
const plain = all.filter((p) => /(?:README|CONTRIBUTING|GLOSSARY)\.md$|package\.json$|\.oxlintrc\.json$|tsconfig[\w.]*\.json$|\.ya?ml$/.test(p))
for (const p of plain) text.set(p, fs.readFileSync(p, 'utf8'))
for (const [file, old] of text) {
  let s = old
  for (const [a, b] of from) if (s.includes(a)) s = s.replaceAll(a, b)
  if (/README\.md$/.test(file)) {
    // short names in the map of the code, on the line of their room
    s = s.split('\n').map((line) => {
      const room = line.match(/^\| `(src\/\w+)`/)?.[1]
      if (!room) return line
      for (const [a, b] of from) if (a.startsWith(room + '/')) line = line.replaceAll('`' + a.slice(room.length + 1) + '`', '`' + b.slice(room.length + 1) + '`')
      return line
    }).join('\n')
  }
  if (/title\.config\.ts$/.test(file)) {
    for (const [a, b] of from) {
      const [x, y] = [a, b].map((q) => q.match(/^src\/store\/([\w-]+)\.ts$/)?.[1])
      if (x && y) s = s.replace(new RegExp(`(?<=[(|])${x}(?=[)|])`, 'g'), y)
    }
  }
  text.set(file, s)
}
let changed = 0
if (!dry) {
  for (const [file, s] of text) if (fs.readFileSync(file, 'utf8') !== s) { fs.writeFileSync(file, s); changed++ }
  for (const [a, b] of from) {
    fs.mkdirSync(path.dirname(path.join(root, b)), { recursive: true })
    fs.renameSync(path.join(root, a), path.join(root, b))
    const dir = path.dirname(path.join(root, a))
    if (fs.readdirSync(dir).length === 0) fs.rmdirSync(dir)
  }
}
console.log(`renamed ${report.done.length} of ${renames.length}, moved ${from.size} of ${moves.length}, ${changed} files changed, ${((Date.now() - t0) / 1000).toFixed(1)} s`)
for (const key of ['missing', 'blocked']) for (const each of report[key]) console.log(`${key}: ${each}`)
for (const each of warnings) console.log(`look: ${each}`)
