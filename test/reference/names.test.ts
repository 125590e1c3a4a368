// The table of names says what there is: each name in it exists where it says, and whatever a program
// finds in either language is in it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { QuickJS } from 'quickjs-wasi'
import { describe, expect, test } from 'vitest'
import { codeLanguages } from '../../src/code/index.ts'
import { apiRows, isInBoth, rowsIn } from '../../src/reference/index.ts'
import type { ApiName } from '../../src/reference/index.ts'
import { labApi } from '../../src/words/en/lab-api.ts'
import { play } from '../lab/lab.ts'

const namesIn = (language: ApiName['language'], isEvent = false) =>
  rowsIn(language).flatMap(({ names }) =>
    names.filter(({ kind }) => (kind === 'event') === isEvent),
  )

/** What a program prints, which has to run without a complaint. */
async function printed(language: ApiName['language'], text: string): Promise<readonly string[]> {
  const { prints, diagnostics } = await play(language, text)
  expect(diagnostics).toEqual([])
  return prints.map((each) => each.text)
}

const isPublic = (name: string) => !name.startsWith('_')
const words = (text: string) => text.split(' ').filter(Boolean)
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted()

test('every row has its sentence, and every sentence its row', () => {
  expect(sorted(apiRows.map(({ key }) => key))).toEqual(sorted(Object.keys(labApi.labApi.names)))
  expect(apiRows.length).toBe(new Set(apiRows.map(({ key }) => key)).size)
})

test('no name is listed twice', () => {
  for (const language of codeLanguages) {
    const all = rowsIn(language).flatMap(({ names }) =>
      names.map(({ kind, owner, name }) => `${kind === 'event' ? 'event ' : ''}${owner}.${name}`),
    )
    expect(sorted(all)).toHaveLength(all.length)
  }
})

describe('in JavaScript', () => {
  const names = namesIn('javascript')
  const owners = sorted(names.map(({ owner }) => owner)).filter(Boolean)

  test('each object has these names and no others', async () => {
    const text = owners.map((each) => `console.log(Object.getOwnPropertyNames(${each}).join(' '))`)
    const found = await printed('javascript', text.join('\n'))
    for (const [place, owner] of owners.entries()) {
      const own = names.flatMap((each) => (each.owner === owner ? [each.name] : []))
      expect(sorted(words(found[place] ?? ''))).toEqual(sorted(own))
    }
  })

  test('these names stand by themselves, and nothing else that is not the language’s', async () => {
    const list = "console.log(Object.getOwnPropertyNames(globalThis).join(' '))"
    const [found = ''] = await printed('javascript', list)
    const bare = new Set(await bareNames())
    const known = words(found)
    const own = names.flatMap(({ owner, name, kind }) =>
      owner === '' && kind !== 'shape' ? [name] : [],
    )
    expect(own.filter((name) => !known.includes(name))).toEqual([])
    const others = known.filter((name) => !bare.has(name) && !name.startsWith('__'))
    expect(others.filter((name) => !own.includes(name) && !owners.includes(name))).toEqual([])
  })

  test('an order, a dish, what a listener hears and an error have these fields', async () => {
    const fields = await printed(
      'javascript',
      `const show = (value) => console.log(Object.keys(value).toSorted().join(' '))
       cafe.on('handRaised', async (table, told) => {
         if (cafe.now > 30_000) return
         const order = await waiter.takeOrder(table)
         const dish = await kitchen.cook(order)
         try { await waiter.askNumber(table) } catch (error) {
           show(order), show(dish), show(told), show(error)
         }
       })`,
    )
    const shapes = ['Order', 'Dish', 'Happening', 'CafeError'].map((name) => {
      const members = names.find((each) => each.name === name)?.members ?? []
      return sorted(members.map((each) => each.name)).join(' ')
    })
    expect(fields.slice(0, 4)).toEqual(shapes)
  })
})

describe('in Python', () => {
  const names = namesIn('python')

  test('each module has these names and no others', async () => {
    const modules = ['asyncio', 'cafe', 'blocking', 'time']
    const text = modules.map((each) => `import ${each}\nprint(' '.join(dir(${each})))`)
    const found = await printed('python', text.join('\n'))
    for (const [place, module] of modules.entries()) {
      const own = names.flatMap((each) => {
        const isHere = each.owner === module || (module === 'blocking' && isInBoth(each))
        return isHere ? [each.name] : []
      })
      expect(sorted(words(found[place] ?? '').filter(isPublic))).toEqual(sorted(own))
    }
  })

  test('each class of asyncio has these members and no others', async () => {
    const classes = names.filter(({ owner, kind }) => owner === 'asyncio' && kind === 'class')
    const text = classes.map(({ name }) => `print(' '.join(dir(asyncio.${name})))`)
    const found = await printed('python', ['import asyncio', ...text].join('\n'))
    for (const [place, { members }] of classes.entries()) {
      const own = members.map((each) => each.name)
      expect(sorted(words(found[place] ?? '').filter(isPublic))).toEqual(sorted(own))
    }
  })

  test('what stands by itself and what can be imported is there', async () => {
    const own = names.filter(({ owner }) => owner === '')
    const text = own.map(({ kind, name }) => (kind === 'module' ? `import ${name}` : name))
    expect(own.length).toBeGreaterThan(5)
    expect(await printed('python', text.join('\n'))).toEqual([])
  })
})

test.each(codeLanguages)('each event can be listened to in %s, and no other', async (language) => {
  const listen = (name: string) =>
    language === 'python' ? `cafe.on('${name}', print)` : `cafe.on('${name}', () => {})`
  const head = language === 'python' ? 'import cafe\n' : ''
  const events = namesIn(language, true).map(({ name }) => listen(name))
  expect(events.length).toBeGreaterThan(5)
  expect((await play(language, head + events.join('\n'))).diagnostics).toEqual([])
  expect((await play(language, head + listen('nothing'))).diagnostics).toHaveLength(1)
})

/** What the interpreter brings by itself. */
async function bareNames(): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm')
  const wasm = await WebAssembly.compile(new Uint8Array(readFileSync(path)))
  const vm = await QuickJS.create({ wasm })
  const names = vm.evalCode("Object.getOwnPropertyNames(globalThis).join(' ')")
  const text = names.toString()
  names.dispose()
  vm.dispose()
  return words(text)
}
