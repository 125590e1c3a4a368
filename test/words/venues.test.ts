// The words of each venue: for messages that there are, with the same blanks, in every language.
import { afterEach, describe, expect, test } from 'vitest'
import { en } from '../../src/words/en.ts'
import { app as appEn } from '../../src/words/en/venues/app.ts'
import { shop as shopEn } from '../../src/words/en/venues/shop.ts'
import { shopSales as salesEn } from '../../src/words/en/venues/shop-sales.ts'
import { es } from '../../src/words/es.ts'
import { app as appEs } from '../../src/words/es/venues/app.ts'
import { shop as shopEs } from '../../src/words/es/venues/shop.ts'
import { shopSales as salesEs } from '../../src/words/es/venues/shop-sales.ts'
import { setLocale, setVenueWords, speakVenue, t } from '../../src/words/index.ts'
import { blanks, messages } from './messages.ts'

const overlays = [
  ['shop', 'en', shopEn, en],
  ['shop', 'es', shopEs, es],
  ['shop, sales', 'en', salesEn, en],
  ['shop, sales', 'es', salesEs, es],
  ['app', 'en', appEn, en],
  ['app', 'es', appEs, es],
] as const

const CAFE =
  /\b(?:caf[eé]|waiter|kitchen|cooks?|dish(?:es)?|tables?|mesero|cocina|platos?|mesas?)\b/i

afterEach(async () => {
  setVenueWords(null)
  await setLocale('en', ['en'])
})

describe.each(overlays)('the words of the venue %s in %s', (_, language, overlay, catalogue) => {
  const all = new Map(messages(catalogue))
  const own = messages(overlay)

  test('are for messages that there are', () => {
    expect(own.filter(([key]) => !all.has(key))).toEqual([])
  })

  test('ask for no value that the café’s are not given', () => {
    const asked = own.map(([key, text]) => [key, blanks(text)] as const)
    const other = asked.filter(([key, wanted]) =>
      wanted.some((blank) => !all.get(key)?.includes(`{{${blank}}}`)),
    )
    expect(other).toEqual([])
  })

  test('never speak of the café', () => {
    const spoken = own.map(([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}/g, '')] as const)
    expect(spoken.filter(([, text]) => CAFE.test(text))).toEqual([])
    expect(language).toMatch(/^(?:en|es)$/)
  })
})

function unchanged(catalogue: object, overlay: object): ReadonlySet<string> {
  const all = new Map(messages(catalogue))
  return new Set(messages(overlay).flatMap(([key, text]) => (all.get(key) === text ? [key] : [])))
}

test.each([
  ['shop', shopEn, shopEs],
  ['shop, sales', salesEn, salesEs],
  ['app', appEn, appEs],
])('the venue %s says nothing as the café says it in both languages', (_, first, second) => {
  const same = unchanged(es, second)
  expect([...unchanged(en, first)].filter((key) => same.has(key))).toEqual([])
})

describe('a venue', () => {
  test('is spoken while a level of it is on the screen, and the café afterwards', async () => {
    expect(await speakVenue('shop')).toBe(true)
    expect([t('room.sign'), t('speech.atTable', { table: 2 })]).toEqual(['Shop Await', 'till 2'])
    expect(await speakVenue('cafe')).toBe(true)
    expect(t('room.sign')).toBe('Café Await')
  })

  test('is the one that was asked for last', async () => {
    await Promise.all([speakVenue('shop'), speakVenue('app')])
    expect(t('room.sign')).toBe('App Await')
    await Promise.all([speakVenue('shop'), speakVenue('cafe')])
    expect(t('room.sign')).toBe('Café Await')
  })

  test('is spoken in every language', async () => {
    await speakVenue('shop')
    await setLocale('es', [])
    expect(t('speech.atTable', { table: 2 })).toBe('la caja 2')
  })
})
