// What a browser says of itself may be missing, of another type, or an error.
import { describe, expect, test } from 'vitest'
import { preferredLanguages, settledWithin } from '../../src/main/browser.ts'
import type { Said } from '../../src/main/browser.ts'

const never = new Promise(() => {})

describe('the languages a browser wants', () => {
  test.each<readonly [string, Said, readonly string[]]>([
    [
      'are its list, then its one',
      { languages: ['es-MX', 'en'], language: 'fr' },
      ['es-MX', 'en', 'fr'],
    ],
    ['are its one where there is no list', { language: 'es' }, ['es']],
    ['are its one where the list is empty', { languages: [], language: 'es' }, ['es']],
    ['are each told once', { languages: ['es', 'es'], language: 'es' }, ['es']],
    ['may come as a text', { languages: 'es,en' }, ['es', 'en']],
    ['may be none', {}, []],
    ['are only texts', { languages: [null, 7, 'es'], language: {} }, ['es']],
  ])('%s', (_, said, languages) => expect(preferredLanguages(said)).toEqual(languages))

  test('are none where asking throws', () => {
    const said: Said = {
      get languages() {
        throw new Error('denied')
      },
    }
    expect(preferredLanguages(said)).toEqual([])
  })
})

describe('the start', () => {
  test('waits for what comes', async () => {
    let isHere = false
    const coming = Promise.resolve().then(() => (isHere = true))
    await settledWithin(60_000, [coming])
    expect(isHere).toBe(true)
  })

  test('goes on where something is refused', async () => {
    await expect(settledWithin(60_000, [Promise.reject(new Error('no'))])).resolves.toBeUndefined()
  })

  test('goes on where something never comes', async () => {
    await expect(settledWithin(1, [never])).resolves.toBeUndefined()
  })
})
