// The game has only parts of Phaser. What the stage uses of it must be among them: a missing part
// says nothing, it leaves the room blank.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { leftOut } from '../../phaser.config.ts'
import { sourceOf, sourcesIn } from '../support/source.ts'
import type { Source } from '../support/source.ts'

const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'))
const read = (path: string) => readFileSync(join(home, 'src', path), 'utf8')

const files = sourcesIn('src/stage')
const entry = files.find(({ file }) => file === 'src/stage/phaser.ts')
const stage = files.filter((source) => source !== entry)

type Part = { readonly name: string; readonly path: string } // `path` below Phaser's src

const parts = [...(entry?.text ?? '').matchAll(/^export (.+) from 'phaser\/src\/(.+)'/gm)].flatMap(
  ([, names = '', path = '']): Part[] =>
    [...names.matchAll(/(\w+)(?=[ ,]*(?:\}|$)|, )/g)].map(([, name = '']) => ({ name, path })),
)
const texts = [...new Set(parts.map(({ path }) => path))].map(read)
const registered = (pattern: RegExp) =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))

const makers = registered(/GameObjectFactory\.register\('(\w+)'/g)
const plugins = registered(/PluginCache\.register\('(\w+)'/g)

/** What `scene` has only with a plugin that is left out, and what needs one. */
const absent = new Set(
  'anims data input lights load make physics setInteractive sound time tweens'.split(' '),
)

/** Names imported from phaser for more than their types. */
function importedBy({ program }: Source): readonly string[] {
  const names: string[] = []
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      if (source.value !== 'phaser' || importKind === 'type') return
      for (const each of specifiers) {
        if (each.type !== 'ImportSpecifier') names.push('everything')
        else if (each.importKind !== 'type' && 'name' in each.imported) {
          names.push(each.imported.name)
        }
      }
    },
  }).visit(program)
  return names
}

/** What follows `scene.add.`, and whatever is asked of a scene that it does not have. */
function usedBy({ program }: Source) {
  const made: string[] = []
  const missing: string[] = []
  new Visitor({
    MemberExpression({ object, property }) {
      const name = nameOf(property)
      const owner = object.type === 'MemberExpression' ? nameOf(object.property) : nameOf(object)
      const ownerOfAdd = object.type === 'MemberExpression' ? object.object : null
      if (owner === 'add' && isScene(ownerOfAdd)) made.push(name)
      if (name === 'setInteractive' || (isScene(object) && absent.has(name))) missing.push(name)
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'ObjectPattern' || !isScene(init)) return
      const names = id.properties.map((each) => ('key' in each ? nameOf(each.key) : 'everything'))
      missing.push(...names.filter((name) => name === 'add' || absent.has(name)))
    },
  }).visit(program)
  return { made, missing }
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : ''
}

function isScene(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ('property' in node) return isScene(node.property)
  if ('type' in node && node.type === 'ThisExpression') return true
  return nameOf(node) === 'scene'
}

describe('of Phaser the game has', () => {
  test('every name that the stage imports', () => {
    const imported = stage.flatMap(importedBy)
    expect(imported).toContain('Game')
    expect(imported.filter((name) => !parts.some((part) => part.name === name))).toEqual([])
  })

  test('each whole, as Phaser has it, so that whatever is reached through it is there', () => {
    const all = read('phaser.js')
    const used = parts.filter((part) => stage.some(imports(part.name)))
    const different = used.filter(({ name, path }) => {
      const own = path.replace(/(?:\/index)?\.js$/, '')
      return own !== 'const' && !all.includes(` ${name}: require('./${own}')`)
    })
    expect(different).toEqual([])
  })

  test('every kind of object that a scene adds', () => {
    const made = stage.flatMap((source) => usedBy(source).made)
    expect(new Set(made)).toEqual(new Set(makers))
  })

  test('every plugin without which no scene starts', () => {
    const core = /CoreScene: \[([^\]]+)\]/.exec(read('plugins/DefaultPlugins.js'))?.[1] ?? ''
    const needed = [...core.matchAll(/'(\w+)'/g)].map(([, name]) => name)
    expect(needed.length).toBeGreaterThan(5)
    expect(needed.filter((name) => !plugins.includes(name ?? ''))).toEqual([])
  })
})

test.each(Object.entries(leftOut))('Phaser has %s, and a script stands in for it', (file, text) => {
  expect(read(file)).toContain('module.exports')
  expect(parseSync(file, text, { sourceType: 'commonjs' }).errors).toEqual([])
  expect(parts.map(({ path }) => path)).not.toContain(file)
})

test('the stage asks nothing of a scene that only a missing plugin gives', () => {
  expect(stage.flatMap((source) => usedBy(source).missing)).toEqual([])
})

test.each([
  ["import * as Phaser from 'phaser'", ['everything']],
  ["import { type Scene, Tweens } from 'phaser'", ['Tweens']],
])('a stage that says %s is found out', (text, names) => {
  expect(importedBy(sourceOf('src/stage/a.ts', text))).toEqual(names)
})

test.each([
  ['scene.tweens.add({})', [], ['tweens']],
  ['show.scene.add.sprite(0, 0)', ['sprite'], []],
  ['this.add\n.particles(0, 0)', ['particles'], []],
  ['const { add, time } = show.scene', [], ['add', 'time']],
  ['image.setInteractive()', [], ['setInteractive']],
])('a stage that says %s is found out', (text, made, missing) => {
  expect(usedBy(sourceOf('src/stage/a.ts', text))).toEqual({ made, missing })
})

function imports(name: string): (source: Source) => boolean {
  return (source) => importedBy(source).includes(name)
}
