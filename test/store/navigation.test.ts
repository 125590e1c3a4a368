// From screen to screen, and back: whatever is done, the way back is the way one came.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Order } from '../../src/play/index.ts'
import { readTrail, writeRoute } from '../../src/host/index.ts'
import { back, backTo, createAppStore, go, replace, TITLE, travel } from '../../src/store/index.ts'
import type { AppStore, Route } from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'

const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
}
const screens: readonly Route[] = [
  TITLE,
  { name: 'shift', order },
  { name: 'scores', order },
  { name: 'scores', order: null },
  { name: 'settings' },
  { name: 'daily' },
  { name: 'round' },
]

type Step = (app: AppStore) => void
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...screens).map((to) => (app: AppStore) => go(app, to)),
  fc.constantFrom(...screens).map((to) => (app: AppStore) => replace(app, to)),
  fc.constantFrom(...screens).map((to) => (app: AppStore) => backTo(app, to)),
  fc.constant(back),
  fc.constant(reload),
)

/** What the browser's history keeps is all that is left. */
function reload(app: AppStore): void {
  const { earlier, route } = app.getState()
  const kept: unknown = structuredClone([...earlier, route].map(writeRoute))
  travel(app, readTrail(kept) ?? { earlier: [], route: TITLE })
}

const wayOf = (app: AppStore) => [...app.getState().earlier, app.getState().route]
const anyWay = fc.array(anyStep, { maxLength: 20 }).map((steps) => {
  const app = createAppStore()
  for (const step of steps) step(app)
  return app
})

const anyScreen = fc.constantFrom(...screens)

describe('whatever was done before,', () => {
  test('the first of all screens is the title', () => {
    const firsts = fc.sample(anyWay, 200).map((app) => wayOf(app)[0]?.name)
    expect(new Set(firsts)).toEqual(new Set(['title']))
  })

  test.each<readonly [string, (app: AppStore, to: Route) => void]>([
    ['going and coming back', goAndComeBack],
    ['a reload', reload],
  ])('%s changes nothing', (_, act) => {
    fc.assert(
      fc.property(anyWay, anyScreen, (app, to) => {
        const before = wayOf(app)
        act(app, to)
        expect(wayOf(app)).toEqual(before)
      }),
    )
  })

  test('one can go back to the title, and no further', () => {
    fc.assert(
      fc.property(anyWay, (app) => {
        backTo(app, TITLE)
        while (app.getState().earlier.length > 0) back(app)
        back(app)
        expect(app.getState()).toMatchObject({ earlier: [], route: { name: 'title' } })
      }),
    )
  })

  test('what takes a screen’s place is left to where that led back', () => {
    fc.assert(
      fc.property(anyWay, (app) => {
        go(app, { name: 'daily' })
        const { earlier } = app.getState()
        replace(app, { name: 'settings' })
        expect(app.getState()).toMatchObject({ earlier, route: { name: 'settings' } })
      }),
    )
  })
})

function goAndComeBack(app: AppStore, to: Route): void {
  go(app, to)
  back(app)
}

test.each([
  ['nothing', null],
  ['no screens', 'soon'],
  ['a screen that is not there', [{ name: 'title' }, { name: 'kitchen' }]],
  ['a shift on the moon', [{ name: 'title' }, { name: 'shift', order: { level: 'the-moon' } }]],
  ['a run that is none', [{ name: 'title' }, { name: 'linked', run: 'AAAA' }]],
  ['no run to be seen', [{ name: 'title' }, { name: 'watch', runs: [] }]],
  ['a robot’s name for a prototype', [{ name: 'constructor' }]],
])('from %s only the title is left', (_, kept) => expect(readTrail(kept)).toBeNull())

test('what cannot be shown again is passed over', () => {
  const kept = [{ name: 'title' }, { name: 'daily' }, { name: 'results', run: 'AAAA' }]
  expect(readTrail(kept)).toEqual({ earlier: [TITLE], route: { name: 'daily' } })
})
