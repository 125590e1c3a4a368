// Which language is spoken, when it changes, and who hears of it.
import { afterEach, describe, expect, test } from 'vitest'
import { chooseLanguage, chooseLocale } from '../../src/words/choice.ts'
import {
  date,
  firstWeekday,
  fullDay,
  language,
  list,
  number,
  onLocale,
  percent,
  locale,
  setLocale,
  t,
} from '../../src/words/index.ts'

afterEach(() => setLocale('en', ['en']))

describe('the language spoken', () => {
  test.each([
    ['es', ['en-US'], 'es'],
    ['en', ['es-MX', 'es'], 'en'],
    ['system', ['es-MX', 'en'], 'es'],
    ['system', ['ES'], 'es'],
    ['system', ['pt-BR', 'es-AR', 'en'], 'es'],
    ['system', ['pt-BR', 'de'], 'en'],
    ['system', [], 'en'],
    ['tlh', ['es'], 'es'],
    ['constructor', ['toString'], 'en'],
    ['system', ['es_ES'], 'es'],
    ['system', ['C', 'es_MX.UTF-8@euro'], 'es'],
    ['system', ['', '-', '*', 'es-'], 'es'],
    ['es-AR', ['en'], 'es'],
  ] as const)(
    'is, for the choice %s and the preference for %j, %s',
    (choice, preferred, expected) => {
      expect(chooseLanguage(choice, preferred)).toBe(expected)
    },
  )

  test('is written as in the region wished for, if one was', () => {
    expect(chooseLocale('es', ['en-US', 'es-MX', 'es'])).toBe('es-MX')
    expect(chooseLocale('es', ['en-US'])).toBe('es')
  })

  test.each([
    ['en-US@posix', 'en-US'],
    ['en_GB.UTF-8', 'en-GB'],
    ['en-GB-', 'en-GB'],
    ['en-US-x', 'en-US'],
    ['en-!!', 'en'],
  ])('is written as in the region nearest to the malformed %s', async (tag, nearest) => {
    await setLocale('system', [tag])
    expect(locale()).toBe(nearest)
    const written = [
      number(1234.5),
      fullDay('2026-03-05'),
      date('2026-03-05T12:00:00Z'),
      list(['2']),
    ]
    expect(written.every((text) => text.length > 0)).toBe(true)
    expect([0, 1]).toContain(firstWeekday())
  })

  test('is English, whatever the machine speaks, until another is asked for', () => {
    expect(language()).toBe('en')
    expect(t('pause.title')).toBe('Paused')
  })
})

describe('speaking another language', () => {
  test('changes messages and figures', async () => {
    expect(await setLocale('es', ['en-US'])).toBe(true)
    expect([language(), locale()]).toEqual(['es', 'es'])
    expect(t('pause.title')).toBe('En pausa')
    expect(number(3.1)).toBe('3,1')
    expect(percent(0.784)).toMatch(/^78\s%$/)
    expect(list(['2', '6'])).toBe('2 y 6')
    expect(date('2026-03-05T12:00:00.000Z')).toContain('mar')
    await setLocale('system', ['es-MX'])
    expect(number(3.1)).toBe('3.1')
  })

  test.each([0, 1, 2, 5, 1_000_000])('has a plural for %i', async (count) => {
    await setLocale('es', [])
    expect(t('stars.text', { count })).toBe(`${count} de 3 estrellas`)
    expect(t('why.blockingOnly', { count, stood: '60 %' })).toMatch(/^Pasaste/)
  })

  test('happens at once when its words are here', async () => {
    await setLocale('es', [])
    void setLocale('en', [])
    expect(t('pause.title')).toBe('Paused')
    void setLocale('es', [])
    expect(t('pause.title')).toBe('En pausa')
  })

  test('is told once, and not to who has stopped listening', async () => {
    const heard: string[] = []
    const stop = onLocale(() => heard.push(locale()))
    await setLocale('es', ['es-MX'])
    await setLocale('system', ['es-MX'])
    await setLocale('en', ['en-GB'])
    stop()
    await setLocale('es', [])
    expect(heard).toEqual(['es-MX', 'en-GB'])
  })

  test('gives way to what was asked for later', async () => {
    const first = setLocale('es', [])
    const second = setLocale('en', [])
    await Promise.all([first, second])
    expect(language()).toBe('en')
  })
})
