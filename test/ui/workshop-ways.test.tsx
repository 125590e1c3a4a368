// The ways into a room and back, and what the room's screens say to those who do not look at them.
import { screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { PlayerView } from '../../src/ui/workshop/RoomScreen.tsx'
import { ProjectorView } from '../../src/ui/workshop/Projector.tsx'
import { WorkshopScreen } from '../../src/ui/workshop/WorkshopScreen.tsx'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'
import { asHost, bothRounds, join, next, roomAfter, visitTo, workshopNoting } from './room-views.ts'

const text = () => document.body.textContent ?? ''
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const descriptor = Object.getOwnPropertyDescriptor(navigator, 'wakeLock')
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  if (descriptor) Object.defineProperty(navigator, 'wakeLock', descriptor)
})

test('one press leads back to the room that was left without a word, or forgets it', async () => {
  const forgotten: string[] = []
  const workshop = {
    ...workshopNoting([]),
    lastSeat: () => 'KMRTPX',
    forgetSeat: (code: string) => void forgotten.push(code),
  }
  const cafe = open()
  vi.spyOn(cafe.host, 'loadWorkshop').mockResolvedValue(workshop)
  const { app, user } = draw(<WorkshopScreen />, { cafe })
  const back = await screen.findByRole('button', {
    name: t('workshop.backToRoom', { code: 'KMRTPX' }),
  })
  await user.click(back)
  expect(app.getState().route).toMatchObject({ name: 'room', code: 'KMRTPX' })
  await user.click(screen.getByRole('button', { name: t('workshop.forgetRoom') }))
  expect([forgotten, screen.queryByRole('button', { name: back.textContent ?? '' })]).toEqual([
    ['KMRTPX'],
    null,
  ])
})

test('a phone that may sleep is asked not to', () => {
  const visit = visitTo(roomAfter(join('Ada')), 'seat')
  draw(<PlayerView visit={visit} workshop={workshopNoting([])} />)
  expect(text()).toContain(t('workshop.keepAwake'))
  document.body.replaceChildren()
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: {} })
  draw(<PlayerView visit={visit} workshop={workshopNoting([])} />)
  expect(text()).not.toContain(t('workshop.keepAwake'))
})

test('the projector says why nothing goes on', () => {
  const room = roomAfter(join('Ada'), next, next, asHost({ type: 'pause', word: 'Coffee' }))
  draw(<ProjectorView visit={visitTo(room, 'projector')} workshop={workshopNoting([])} />)
  expect(said()).toContain(`${t('workshop.paused')}Coffee`)
})

test('what leads the room is on no projector, in no phase', () => {
  for (let count = 0; count <= bothRounds.length; count++) {
    const visit = visitTo(roomAfter(...bothRounds.slice(0, count)), 'projector')
    const { container } = draw(<ProjectorView visit={visit} workshop={workshopNoting([])} />)
    expect(container.innerHTML).not.toContain('workshop=')
    expect(container.querySelector('img')).not.toBeNull()
  }
})

test('phase and connection are said aloud when they change', () => {
  const room = roomAfter(join('Ada'), next)
  const view = visitTo(room, 'seat')
  draw(<PlayerView visit={view} workshop={workshopNoting([])} />)
  expect(said()).toEqual(
    expect.arrayContaining([t('workshop.phase.predict'), t('workshop.connection.connected')]),
  )
  draw(
    <PlayerView visit={{ ...view, status: { type: 'offline' } }} workshop={workshopNoting([])} />,
  )
  expect(said()).toContain(t('workshop.connection.offline'))
})
