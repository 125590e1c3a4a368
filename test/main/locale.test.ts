// Which language the café speaks: the address's, the chosen one or the browser's.
import { afterEach, describe, expect, test } from 'vitest'
import { readLanguage, syncLocale } from '../../src/main/locale.ts'
import { choose, createAppStore, createSettingsStore, setDevice } from '../../src/store/index.ts'
import { language, setLocale } from '../../src/words/index.ts'
import { memoryStorage } from '../support/storage.ts'

afterEach(() => setLocale('en', ['en']))

type Start = { readonly search?: string; readonly kept?: string; readonly browser?: string }

async function open({ search = '', kept = 'system', browser = 'en-US' }: Start) {
  const app = createAppStore()
  const settings = createSettingsStore(memoryStorage(), (key) => {
    throw new Error(`unexpected damage: ${key}`)
  })
  choose(settings, { language: kept })
  await syncLocale({ app, settings, search, preferred: () => [browser] })
  return { app, settings }
}

describe('the café speaks', () => {
  test.each<readonly [string, Start, string]>([
    ['the browser’s language', { browser: 'es-MX' }, 'es'],
    ['English where it has no other', { browser: 'tlh' }, 'en'],
    ['the chosen language rather than the browser’s', { kept: 'es' }, 'es'],
    ['the browser’s when the chosen one is gone', { kept: 'tlh', browser: 'es' }, 'es'],
    ['the address’s before all', { search: '?lang=en', kept: 'es', browser: 'es' }, 'en'],
    ['the chosen one when the address asks for none', { search: '?lang=tlh', kept: 'es' }, 'es'],
  ])('%s', async (_which, start, expected) => {
    await open(start)
    expect(language()).toBe(expected)
  })

  test('another one as soon as it is chosen, and the browser’s again', async () => {
    const { settings } = await open({ browser: 'es' })
    choose(settings, { language: 'en' })
    expect(language()).toBe('en')
    choose(settings, { language: 'system' })
    expect(language()).toBe('es')
  })

  test('the address’s for this visit, without keeping it', async () => {
    const { app, settings } = await open({ search: '?lang=es' })
    expect(settings.getState().language).toBe('system')
    choose(settings, { sound: 0.1 })
    expect(language()).toBe('es')
    setDevice(app, { visitLanguage: null })
    expect(language()).toBe('en')
  })
})

describe('the language of an address', () => {
  test.each([
    ['?lang=es', 'es'],
    ['?mode=blocking&lang=en', 'en'],
    ['?lang=es&seed=-1', 'es'],
    ['', null],
    ['?lang=', null],
    ['?lang=tlh', null],
    ['?lang=constructor', null],
    ['?lang=es-MX', 'es'],
    ['?lang=ES', 'es'],
    ['?lang=en_GB', 'en'],
  ])('%s', (search, asked) => expect(readLanguage(search)).toBe(asked))
})
