// The question before a level: a digit answers it and begins the shift, unless something is held with it.
import { afterEach, expect, test, vi } from 'vitest'
import { go, setDevice } from '../../src/store/index.ts'
import { Predict } from '../../src/ui/campaign/Predict.tsx'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const level = 'stand-and-wait'

afterEach(() => vi.restoreAllMocks())

function drawQuestion() {
  return draw(<Predict route={{ name: 'predict', level }} />)
}

test('a digit gives the answer of that place and begins the shift', async () => {
  const { user, app } = drawQuestion()
  await user.keyboard('2')
  const { route } = app.getState()
  expect(route.name === 'shift' && route.order.purpose).toMatchObject({
    type: 'campaign',
    predicted: 1,
  })
})

test.each(['0', '9', '{Control>}1{/Control}'])('%s is no answer', async (keys) => {
  const { user, app } = drawQuestion()
  const before = app.getState().route
  await user.keyboard(keys)
  expect(app.getState().route).toBe(before)
})

test.each(['stand-and-wait', 'order-received', 'frozen-app'] as const)(
  'beside the question is the room of %s as nobody has played it yet, until it is left',
  (ahead) => {
    const real = window.matchMedia.bind(window)
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      Object.defineProperty(real(query), 'matches', { value: query.includes('1100px') }),
    )
    const cafe = open()
    const { app, host } = cafe
    const route = { name: 'predict', level: ahead } as const
    const before = host.play()
    go(app, route)
    setDevice(app, { stageReady: true })
    draw(<Predict route={route} />, { cafe })
    expect(host.playback()?.plays[0]).toMatchObject({ level: { id: ahead }, room: { tickets: [] } })
    expect(host.play()?.room.customers.length).toBeGreaterThan(0)
    go(app, { name: 'map' })
    expect([host.playback(), host.play()]).toEqual([null, before])
  },
)
