// The page's address: what it can ask for, and what it answers to nonsense.
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/host/index.ts'
import { allLevelIds } from '../../src/levels/index.ts'
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
  test.each(['', '?', '?utm_source=mail', '?seeds=3', '?lang=es'])(
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

  test.each(allLevelIds)('may ask for the level %s', (level) => {
    expect(ordered(`?level=${level}`)).toEqual({ ...house, level })
  })

  test.each(robotNames)('may ask for the waiter %s', (robot) => {
    expect(ordered(`?waiter=${robot}`)).toEqual({ ...house, leads: [robotLead(robot)] })
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
    ['?level=the-moon', 'level=the-moon', `level=${allLevelIds.join(' | ')}`],
    ['?mode=parallel', 'mode=parallel', 'mode=blocking | async'],
    ['?waiter=', 'waiter=', `waiter=${robotNames.join(' | ')}`],
    ['?waiter=constructor', 'waiter=constructor', `waiter=${robotNames.join(' | ')}`],
    ['?seed=-1', 'seed=-1', 'seed=0…4294967295'],
    ['?seed=4294967296', 'seed=4294967296', 'seed=0…4294967295'],
    ['?seed=1e3', 'seed=1e3', 'seed=0…4294967295'],
    ['?seed=', 'seed=', 'seed=0…4294967295'],
    ['?lang=tlh', 'lang=tlh', 'lang=en | es'],
    ['?speed=0', 'speed=0', 'speed=1…16'],
    ['?speed=17', 'speed=17', 'speed=1…16'],
    ['?speed=1.5', 'speed=1.5', 'speed=1…16'],
    ['?mode=async&speed=fast', 'speed=fast', 'speed=1…16'],
    ['?view=large', 'view=large', 'view=projector'],
    ['?mode=async&view=', 'view=', 'view=projector'],
  ])('is told what there is: %s', (search, what, valid) => {
    expect(readAddress(search)).toEqual({ ok: false, view: 'usual', what, valid })
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
    for (const search of ['?%', '?level=%E0%A4%A', '?seed=%00', '?level[]=1', '?=&==&']) {
      expect(() => readAddress(search)).not.toThrow()
    }
  })
})
