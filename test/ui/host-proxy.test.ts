// The porch: what is asked for before the host is there.
import { describe, expect, test, vi } from 'vitest'
import { person } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { backTo, createAppStore, go, TITLE } from '../../src/store/index.ts'
import { createHostProxy, type HostApi } from '../../src/ui/host-proxy.ts'

const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
}
const later: Order = { ...order, mode: 'blocking' }

/** A host that only notes what it is asked for. */
function hostNoting(asked: string[]): HostApi {
  const note = (what: string) => void asked.push(what)
  return {
    play: () => null,
    onPlay: () => () => note('stopped'),
    start: ({ mode }) => note(`start ${mode}`),
    startCoached: ({ mode }) => note(`coached ${mode}`),
    skipCoach: () => note('skip'),
    resumeUnfinished: () => note('go on'),
    discardUnfinished: () => note('forget'),
    daily: ({ type }) => note(`daily ${type}`),
    campaign: ({ type }) => note(`campaign ${type}`),
    round: ({ type }) => note(`round ${type}`),
    toTitle: () => note('title'),
    watch: () => note('watch'),
    watchBriefly: () => note('watch briefly'),
    preview: () => note('preview'),
    watchBesideRobot: () => note('watch both'),
    playback: () => null,
    stopWatching: () => note('stop watching'),
    takeOver: () => note('take over'),
    race: () => note('race'),
    raceRobot: () => note('race a robot'),
    restart: () => note('again'),
    loadScoreImport: () => Promise.reject(new Error('nothing to import with')),
    loadWorkshop: () => Promise.reject(new Error('no workshop here')),
    loadLab: () => Promise.reject(new Error('no lab here')),
  }
}

/** A porch whose host arrives, or fails to, when it is told to. */
function open() {
  const asked: string[] = []
  const coming: { arrive?: (host: HostApi) => void; fail?: (error: Error) => void } = {}
  const arriving = new Promise<HostApi>((resolve, reject) => {
    Object.assign(coming, { arrive: resolve, fail: reject })
  })
  const app = createAppStore()
  const porch = createHostProxy(arriving, app)
  return {
    app,
    asked,
    porch,
    async arrive() {
      coming.arrive?.(hostNoting(asked))
      await arriving
    },
    async fail() {
      coming.fail?.(new Error('not loaded'))
      await arriving.catch(() => {})
    },
  }
}

describe('before the host is there', () => {
  test('what is asked for is kept, and only the last of it', async () => {
    const { porch, asked, arrive } = open()
    porch.start(order)
    porch.start(later)
    await arrive()
    expect(asked).toEqual(['start blocking'])
  })

  test('the screen of a shift that is asked for is up at once, and Back leaves it', async () => {
    const { porch, app, asked, arrive } = open()
    porch.start(order)
    porch.start(later)
    expect(app.getState().route).toEqual({ name: 'shift', order })
    expect(app.getState().earlier).toEqual([TITLE])
    backTo(app, TITLE)
    await arrive()
    expect(asked).toEqual([])
  })

  test('who has gone to another screen meanwhile is not called back', async () => {
    const { porch, app, asked, arrive } = open()
    porch.start(order)
    go(app, { name: 'settings' })
    await arrive()
    expect(asked).toEqual([])
  })

  test('there is a way back to the title all the same', async () => {
    const { porch, app, fail } = open()
    go(app, { name: 'scores', order: null })
    await fail()
    porch.toTitle()
    expect(app.getState().route.name).toBe('title')
  })

  test('a listener hears once it is, unless it has stopped listening', async () => {
    const { porch, asked, arrive } = open()
    let heard = 0
    const hear = () => void heard++
    porch.onPlay(hear)
    porch.onPlay(hear)()
    await arrive()
    await vi.waitFor(() => expect(heard).toBe(1))
    expect(asked).toEqual([])
  })
})

test('when the host is there it is asked at once', async () => {
  const { porch, asked, arrive } = open()
  await arrive()
  porch.start(order)
  porch.toTitle()
  expect(asked).toEqual(['start async', 'title'])
})
