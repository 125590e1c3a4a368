// What the room is told while a question or a round is on, and between two levels.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { levelName } from '../../src/ui/format.ts'
import { LeaderView } from '../../src/ui/workshop/Facilitator.tsx'
import { ProjectorView } from '../../src/ui/workshop/Projector.tsx'
import { PlayerView } from '../../src/ui/workshop/RoomScreen.tsx'
import { t } from '../../src/words/index.ts'
import { draw } from '../support/render.tsx'
import { asHost, bothRounds, join, next, roomAfter, visitTo, workshopNoting } from './room-views.ts'

const text = () => document.body.textContent ?? ''
const side = (name: string) => document.querySelector(`[data-side="${name}"]`)
const plain = (words: string) => words.replaceAll('**', '')

test('the tables at the sides say what they stand for, and are empty where nobody sits', () => {
  const visit = visitTo(roomAfter(join('Ada'), next, next), 'projector')
  const live = { round: 0, playing: 3, standing: 1, stoodMs: 0, served: 4, lost: 0, top: [] }
  const view = visit.view && { ...visit.view, live: { ...live, handsUp: 7, eating: 0 } }
  draw(<ProjectorView visit={{ ...visit, view }} workshop={workshopNoting([], 20_000)} />)
  const cafes = t('workshop.inCafes', { count: 3 })
  expect(side('left')?.textContent).toBe(plain(t('workshop.handsUp', { count: 7 })) + cafes)
  expect(side('right')?.textContent).toBe(plain(t('workshop.eating', { count: 0 })) + cafes)
  expect(side('left')?.querySelector('[data-state="here"]')).toBeTruthy()
  expect(side('right')?.querySelector('[data-state="here"]')).toBeNull()
})

test('a question whose time is up says so to everybody', () => {
  const room = roomAfter(join('Ada'), next)
  draw(<PlayerView visit={visitTo(room, 'seat')} workshop={workshopNoting([], 900_000)} />)
  expect(text()).toContain(t('workshop.timeUp'))
  draw(<ProjectorView visit={visitTo(room, 'projector')} workshop={workshopNoting([], 900_000)} />)
  draw(<LeaderView visit={visitTo(room, 'host')} workshop={workshopNoting([], 900_000)} />)
  expect(screen.getAllByText(t('workshop.timeUp'))).toHaveLength(3)
})

test('whoever leads sees which mode is on and how much of it is left', () => {
  const visit = visitTo(roomAfter(join('Ada'), next, next), 'host')
  draw(<LeaderView visit={visit} workshop={workshopNoting([], 20_000)} />)
  expect(text()).toContain(t('mode.blocking.name'))
  expect(text()).toMatch(new RegExp(`${t('workshop.timeLeft')} 1:\\d\\d`))
})

test('a further level is named in the lobby before it begins', () => {
  const plan = {
    type: 'plan',
    level: 'slow-tuesday',
    modes: ['async'],
    asks: false,
    seed: 1,
  } as const
  const visit = visitTo(roomAfter(...bothRounds, asHost(plan)), 'projector')
  draw(<ProjectorView visit={visit} workshop={workshopNoting([])} />)
  expect(text()).toContain(t('workshop.nextUp', { level: levelName('slow-tuesday') }))
})
