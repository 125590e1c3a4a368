// The catalogues: every message is there, in every language, with the same blanks to fill.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/words/en.ts'
import { catalogues } from '../../src/words/choice.ts'
import { addMessages, createMessages } from '../../src/words/catalogue.ts'
import type { Tree } from '../../src/words/catalogue.ts'
import { say } from '../../src/words/index.ts'
import type { Key } from '../../src/words/index.ts'
import { blanks, forms, messages, valuesFor } from './messages.ts'

const english = messages(en)
const keys = english.map(([key]) => key)
const LONGEST_ADVICE = 8 // words: it is read in passing

/** Names, and what is no word; besides what is nothing but blanks and signs. */
const sameInAll: ReadonlySet<string> = new Set([
  'title.name',
  'workshop.minutes',
  'workshop.secondsShort',
  'workshop.robot',
  'workshop.robots',
  'workshop.robotName',
  'room.sign',
  'room.orders', // these two may be, in some languages
  'room.ready',
  'hud.perMinute',
  'results.perMinute',
  'gamepad.startKey', // printed on it
  'sandbox.level', // in some languages
  'panel.chip.cooking', // seconds
  'album.languages.csharp', // names
  'album.languages.go',
  'album.languages.java',
  'codeLanguage.javascript',
  'codeLanguage.python',
  'lens.cards.seconds',
  'lab.seconds',
  'notation.await',
  'notation.callbacks', // what programmers call it
])

const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
const bases = (all: Iterable<string>) => [...new Set([...all].map(base))].toSorted()
const outline = (text = '') => [...blanks(text), text.split('**').length].join()
const bare = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '')
const hasLetters = (text: string) => /\p{L}/u.test(bare(text))
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

describe('every English message', () => {
  test('resolves with its blanks filled', () => {
    const poor = english.filter(([key, text]) => {
      const said = say(key as Key, valuesFor(text)) // `_one` and `_other` are found by themselves
      return said === key || said.trim() === '' || /\{\{|\}\}|undefined/.test(said)
    })
    expect(poor).toEqual([])
  })
})

const loaded = Object.entries(catalogues).map(async ([name, load]) => [name, await load()] as const)

describe.each(await Promise.all(loaded))('the catalogue %s', (language, catalogue) => {
  const all = messages(catalogue)
  const own = new Map(all)
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  test('is cut into the same files as the English one', () => {
    expect(readdirSync(`src/words/${language}`)).toEqual(readdirSync('src/words/en'))
  })

  test('has every message, and no others', () => {
    expect(bases(own.keys())).toEqual(bases(keys))
  })

  test('has a message for every number there is in its language', () => {
    const counted = keys.filter((key) => key.endsWith('_other'))
    const wanted = counted.flatMap((key) => forms(key.replace(/_other$/, ''), plurals))
    expect(counted.length).toBeGreaterThan(0)
    expect(wanted.filter((key) => !own.has(key))).toEqual([])
  })

  test('says something everywhere, and closes the emphasis it opens', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(all.filter(([, text]) => text.split('**').length % 2 === 0)).toEqual([])
  })

  test('leaves the same blanks as the English one, and emphasises as often', () => {
    const other = english.filter(([key, text]) => outline(own.get(key)) !== outline(text))
    expect(other).toEqual([])
  })

  test('keeps each number and its unit in one line', () => {
    const read = createMessages(language)
    addMessages(read, catalogue as Tree)
    const texts = [...read.texts.values()]
    expect(
      texts.filter((text) => /[\d}] (?:\/ ?)?(?:s|ms|min|h)(?![\p{L}\d])/u.test(text)),
    ).toEqual([])
    expect(read.texts.get('hud.perMinute')).toBe('{{number}}\u00a0/\u00a0min')
    expect(read.texts.get('lab.took')).toMatch(/\{\{ms\}\}\u00a0ms$/)
    expect(read.texts.get('task.drop')).toContain('}}: {{') // other spaces are as they were written
  })

  test('is in its own words', () => {
    const same = english.filter(([key, text]) => own.get(key) === text && hasLetters(text))
    const borrowed = same.filter(([key]) => !sameInAll.has(key))
    expect(language === 'en' ? [] : borrowed).toEqual([])
  })

  test('calls the customers by their number; a seed is for who writes programs, and for files', () => {
    const seeds = all.filter(([, text]) => /\b(?:seed|semilla)/i.test(bare(text)))
    expect(seeds.map(([key]) => key).toSorted()).toEqual(['collect.columns.seed', 'lab.shift'])
  })

  test(`gives advice during a shift in at most ${LONGEST_ADVICE} words`, () => {
    const advice = all.filter(([key]) => key.startsWith('coach.'))
    expect(advice.filter(([, text]) => wordsOf(text).length > LONGEST_ADVICE)).toEqual([])
  })
})
