// The declarations that are made from the table hold against programs: TypeScript's compiler and Python's
// parser read them.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { declarations, rowsIn, stubs } from '../../src/reference/index.ts'
import { say } from '../../src/words/index.ts'
import type { Key } from '../../src/words/index.ts'

const describeRow = (key: string) => say(`labApi.names.${key}` as Key)

/** Programs that are right: those to start from, those of the tests, and solutions. */
const programs = [
  ...filesIn('src/ui/lab/starters'),
  ...filesIn('test/lab/programs'),
  ...filesIn('src/lab/tasks').filter((file) => file.includes('solution')),
].filter((file) => file.endsWith('.mjs'))

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.map((file) => join(folder, file))
}

/** What the compiler has to say of these programs with the declarations beside them. */
function complaints(texts: readonly string[], files: readonly string[], lib: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-types-'))
  try {
    writeFileSync(join(folder, 'cafe.d.ts'), declarations(describeRow))
    texts.forEach((text, place) => writeFileSync(join(folder, `own-${place}.mjs`), text))
    files.forEach((file, place) => copyFileSync(file, join(folder, `${place}-${basename(file)}`)))
    const options = {
      target: 'ES2023',
      module: 'ESNext',
      moduleResolution: 'bundler',
      moduleDetection: 'force',
      lib: lib.split(','),
      types: [],
      strict: true,
      noImplicitAny: false, // programs are plain JavaScript
      allowJs: true,
      checkJs: true,
      noEmit: true,
    }
    const config = { compilerOptions: options, include: ['*'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = resolve('node_modules/.bin/tsc')
    return spawnSync(tsc, ['-p', folder], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('cafe.d.ts', () => {
  test.each(['ES2023', 'ES2023,DOM'])('compiles with programs that are right, lib %s', (lib) => {
    expect(programs.length).toBeGreaterThan(3)
    expect(complaints([], programs, lib)).toBe('')
  })

  test('tells a forgotten await and a name that is not there', () => {
    const wrong = [
      'const order = waiter.takeOrder(1)\nawait kitchen.cook(order)',
      'await waiter.takeOder(1)',
      "cafe.on('handsRaised', (table) => table)",
    ]
    const said = complaints(wrong, [], 'ES2023')
    expect(said).toMatch(/own-0\.mjs\(2,/)
    expect(said).toMatch(/own-1\.mjs\(1,/)
    expect(said).toMatch(/own-2\.mjs\(1,/)
  })
})

describe('the stub files of Python', () => {
  const { cafe, blocking } = stubs(describeRow)
  test('are read by Python, and say all names', () => {
    expect(read(cafe)).toEqual(named('cafe').toSorted())
    const own = named('blocking')
    const found = read(blocking)
    expect(own.filter((name) => !found.includes(name))).toEqual([])
    expect(found).toContain('CustomerLeft')
    expect(found).toContain('hire')
  })

  test('say of the same call that it is awaited, and that it blocks', () => {
    expect(cafe).toContain('async def cook(order: Order) -> Dish:')
    expect(blocking).toMatch(/^def cook\(order: Order\) -> Dish:/m)
  })
})

const READ = `import ast, sys
names = []
for node in ast.parse(sys.stdin.read()).body:
    if isinstance(node, ast.ImportFrom) and node.module == "cafe":
        names += [each.name for each in node.names]
    elif hasattr(node, "name"):
        names.append(node.name)
print(" ".join(sorted(names)))`

/** The names that Python finds in a stub file. */
function read(text: string): readonly string[] {
  const run = spawnSync('python3', ['-c', READ], { input: text, encoding: 'utf8' })
  expect(run.stderr).toBe('')
  return run.stdout.trim().split(' ')
}

function named(module: string): readonly string[] {
  const names = rowsIn('python').flatMap((row) => row.names)
  return names.flatMap(({ owner, name }) => (owner === module ? [name] : []))
}
