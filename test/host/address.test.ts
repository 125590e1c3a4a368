// The page's address: what it can ask for, and what it answers to nonsense.
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/host/index.ts'
import { allLevelIds, levelOf } from '../../src/levels/index.ts'
import type { Order } from '../../src/play/index.ts'
import { person, robotLead, robotNames } from '../../src/waiters/index.ts'

const house: Order = {
  level: 'lunch-rush',
  mode: 'async',
  seed: 7,
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
}
const ordered = (search: string) => {
  const address = readAddress(search)
  return address.ok ? address.order : address
}

describe('an address', () => {
  test.each(['', '?', '?utm_source=mail', '?fbclid=x', '?ref=seed', '?lang=es'])(
    'that asks for no shift: "%s"',
    (search) => {
      expect(readAddress(search)).toEqual({ ok: true, view: 'usual', order: null })
    },
  )

  test.each<readonly [string, Partial<Order>]>([
    ['?level=first-day', { level: 'first-day' }],
    ['?mode=blocking', { mode: 'blocking' }],
    ['?seed=0', { seed: 0 }],
    ['?seed=4294967295', { seed: 4_294_967_295 }],
    ['?waiter=nearest', { leads: [robotLead('nearest')] }],
    ['?speed=16', { speed: 16 }],
  ])('may ask for one thing and gets the house’s rest: %s', (search, asked) => {
    expect(ordered(search)).toEqual({ ...house, ...asked })
  })

  test('may ask for everything', () => {
    const search = '?level=full-house&mode=blocking&seed=12&waiter=look-ahead&speed=4'
    expect(ordered(search)).toEqual({
      level: 'full-house',
      mode: 'blocking',
      seed: 12,
      leads: [robotLead('look-ahead')],
      speed: 4,
      purpose: { type: 'free' },
    })
  })

  test('may ask for the projector’s view alone, which starts no shift', () => {
    expect(readAddress('?view=projector')).toEqual({ ok: true, view: 'projector', order: null })
  })

  test('may ask for the view with a shift, in any order', () => {
    const order = { ...house, mode: 'blocking' }
    for (const search of ['?view=projector&mode=blocking', '?mode=blocking&view=projector']) {
      expect(readAddress(search)).toEqual({ ok: true, view: 'projector', order })
    }
  })

  test.each(allLevelIds)('may ask for the level %s, and gets a mode it is played in', (level) => {
    const mode = levelOf(level)?.mode ?? 'async'
    expect(ordered(`?level=${level}`)).toEqual({ ...house, level, mode })
  })

  test.each(robotNames)('may ask for the waiter %s', (robot) => {
    expect(ordered(`?waiter=${robot}`)).toEqual({ ...house, leads: [robotLead(robot)] })
  })
})

describe('an address that was changed on its way', () => {
  const asked = { ...house, mode: 'blocking', seed: 99 }

  test.each([
    '?level=lunch-rush&amp;mode=blocking&amp;seed=99',
    '?level=lunch-rush&amp%3Bmode=blocking&amp;amp;seed=99',
    '?level=lunch-rush%26mode=blocking%2526seed=99',
    '?Level=Lunch-Rush&Mode=Blocking&Seed=99',
    '?LEVEL=LUNCH-RUSH;MODE=BLOCKING;SEED=99',
    '?mode=blocking&seed=99.',
    '?mode=“blocking”,&seed=99)',
    '?mode=blocking&seed=99%3E',
    '?mode=blocking%20&%20seed=+99',
    '?mode=block\u00ADing&seed=9%E2%80%8B9',
    '?mode=blocking&seed=99?fbclid=x1',
    '?mode=%3Cblocking%3E&seed=99*',
    '?mode=blocking&seed=99&seed=1',
  ])('still gets what it asks for: %s', (search) => expect(ordered(search)).toEqual(asked))

  test.each([
    ['?seeds=3', 'seeds=3'],
    ['?level=lunch-rush&Mod=blocking', 'Mod=blocking'],
    ['?levle=burnt', 'levle=burnt'],
    ['?lan=es', 'lan=es'],
    ['?seed=4 711', 'seed=4 711'],
    ['?seed=1,000', 'seed=1,000'],
    ['?mode=asyncé', 'mode=asyncé'],
  ])('is told when that is not certain: %s', (search, what) => {
    expect(readAddress(search)).toMatchObject({ ok: false, view: 'usual', what })
  })

  test('goes by the name that is right where another is nearly the same', () => {
    expect(ordered('?seeds=3&seed=99')).toEqual({ ...house, seed: 99 })
  })
})

describe('an address that asks for a language', () => {
  test('leaves its shift alone', () => {
    for (const lang of ['es', 'es-MX', 'ES', 'en_GB']) {
      expect(ordered(`?lang=${lang}&mode=blocking`)).toEqual({ ...house, mode: 'blocking' })
    }
  })
})

describe('an address that asks for what there is not', () => {
  test.each([
    ['?level=the-moon', 'level=the-moon'],
    ['?mode=parallel', 'mode=parallel'],
    ['?waiter=', 'waiter='],
    ['?waiter=constructor', 'waiter=constructor'],
    ['?seed=-1', 'seed=-1'],
    ['?seed=4294967296', 'seed=4294967296'],
    ['?seed=1e3', 'seed=1e3'],
    ['?seed=', 'seed='],
    ['?lang=tlh', 'lang=tlh'],
    ['?speed=0', 'speed=0'],
    ['?speed=17', 'speed=17'],
    ['?speed=1.5', 'speed=1.5'],
    ['?mode=async&speed=fast', 'speed=fast'],
    ['?view=large', 'view=large'],
    ['?mode=async&view=', 'view='],
  ])('is told what is not there: %s', (search, what) => {
    expect(readAddress(search)).toMatchObject({ ok: false, view: 'usual', what })
  })

  test('is told by what is wrong with it', () => {
    expect(readAddress('?level=dinner')).toMatchObject({ wrong: 'level', value: 'dinner' })
    expect(readAddress('?MODE=both')).toMatchObject({ wrong: 'mode', value: 'both' })
    expect(readAddress('?levle=burnt')).toMatchObject({ wrong: 'misspelt', what: 'levle=burnt' })
  })

  test('still gets the view it asks for', () => {
    const address = readAddress('?view=projector&mode=parallel')
    expect(address).toMatchObject({ ok: false, view: 'projector', what: 'mode=parallel' })
  })

  test('is quoted, but not at any length', () => {
    const address = readAddress(`?level=${'x'.repeat(10_000)}`)
    expect(address.ok ? '' : address.what).toHaveLength('level='.length + 40)
  })

  test('may be broken in any way without a throw', () => {
    for (const letter of ['.', '=', '&', '%', 'a']) {
      expect(() => readAddress(`?${letter.repeat(50_000)}`)).not.toThrow()
    }
    for (const search of ['?%', '?level=%E0%A4%A', '?seed=%00', '?level[]=1', '?=&==&']) {
      expect(() => readAddress(search)).not.toThrow()
    }
  })
})
