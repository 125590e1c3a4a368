// A venue's own words, laid over the catalogues.
import { afterEach, describe, expect, test } from 'vitest'
import { currentLocale, onLocale, setLocale, setVenueWords, t } from '../../src/words/index.ts'
import type { VenueWords } from '../../src/words/index.ts'

afterEach(async () => {
  setVenueWords(null)
  await setLocale('en', ['en'])
})

const shop: VenueWords = {
  en: {
    room: { sign: 'Shop Await' },
    stars: { text_one: '{{count}} parcel', text_other: '{{count}} parcels' },
  },
  es: { room: { sign: 'Tienda Await' } },
}

describe('the words of a venue', () => {
  test('stand in for the same messages, and only for these', () => {
    setVenueWords(shop)
    expect(t('room.sign')).toBe('Shop Await')
    expect(t('room.ready')).toBe('READY')
  })

  test.each([
    [0, '0 parcels'],
    [1, '1 parcel'],
    [2, '2 parcels'],
  ])('have plurals of their own: %i', (count, words) => {
    setVenueWords(shop)
    expect(t('stars.text', { count })).toBe(words)
  })

  test('never bring English where the language has words', async () => {
    setVenueWords(shop)
    await setLocale('es', [])
    expect(t('room.sign')).toBe('Tienda Await')
    expect(t('stars.text', { count: 2 })).toBe('2 de 3 estrellas')
  })

  test('go when the venue goes', () => {
    setVenueWords(shop)
    setVenueWords(null)
    expect(t('room.sign')).toBe('Café Await')
  })

  test('are told, so that screens are drawn again', () => {
    const before = currentLocale()
    let told = 0
    const stop = onLocale(() => told++)
    setVenueWords(shop)
    stop()
    expect(told).toBe(1)
    expect(currentLocale()).not.toBe(before)
  })

  test('may only be for messages there are', () => {
    // @ts-expect-error -- the room has no roof
    setVenueWords({ en: { room: { roof: 'Roof' } } })
    expect(t('room.sign')).toBe('Café Await')
  })
})
