// The screens of a workshop in every state of a room; the views are made by the room itself.
import { screen, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { RequestedCommand, Run } from '../../src/wire/index.ts'
import { Facilitator, LeaderView } from '../../src/ui/workshop/Facilitator.tsx'
import { JoinForm } from '../../src/ui/workshop/JoinForm.tsx'
import { ProjectorView } from '../../src/ui/workshop/Projector.tsx'
import { PlayerView } from '../../src/ui/workshop/RoomScreen.tsx'
import { CodeForm } from '../../src/ui/workshop/CodeForm.tsx'
import { t } from '../../src/words/index.ts'
import { draw } from '../support/render.tsx'
import {
  asHost,
  bothRounds,
  join,
  next,
  player,
  roomAfter,
  run,
  visitTo,
  workshopNoting,
} from './room-views.ts'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const item = (name: string) => screen.getByRole('menuitem', { name })
const text = () => document.body.textContent ?? ''

const replay = replayOf(playShift(lunchRush, 7, 'blocking', robots.nearest))
const runNamed = (name: string): Run => ({ name, leads: [], replay })

function asPlayer(room: ReturnType<typeof roomAfter>, seat = 0) {
  const asked: RequestedCommand[] = []
  const visit = visitTo(room, 'seat', seat)
  return { asked, ...draw(<PlayerView visit={visit} workshop={workshopNoting(asked)} />) }
}

function asLeader(room: ReturnType<typeof roomAfter>) {
  const asked: RequestedCommand[] = []
  const visit = visitTo(room, 'host')
  return { asked, ...draw(<LeaderView visit={visit} workshop={workshopNoting(asked)} />) }
}

function onProjector(room: ReturnType<typeof roomAfter>, now = 5_000) {
  const visit = visitTo(room, 'projector')
  return draw(<ProjectorView visit={visit} workshop={workshopNoting([], now)} />)
}

test('a player waits at the door under a name that may be changed', async () => {
  const { asked, user } = asPlayer(roomAfter(join('Ada')))
  expect(text()).toContain(t('workshop.you', { name: 'Ada' }))
  await user.click(button(t('workshop.rename')))
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), 'Ada L')
  await user.click(button(t('workshop.renameDone')))
  expect(asked).toEqual([{ type: 'callMe', name: 'Ada L' }])
})

test('the question is answered by one tap, and the answer is marked in words and state', async () => {
  const { asked, user } = asPlayer(roomAfter(join('Ada'), next))
  await user.click(button(t('workshop.choice', { times: '2' })))
  expect(asked).toEqual([{ type: 'predict', choice: 3 }])
  const answered = roomAfter(join('Ada'), next, [player(0), { type: 'predict', choice: 3 }])
  asPlayer(answered)
  expect(screen.getByRole('button', { pressed: true }).textContent).toContain('✓')
})

test('who comes in mid-round may play it on a clock of their own', async () => {
  const steps = [
    join('Ada'),
    next,
    next,
    ...Array.from({ length: 6 }, (_, n) => join(`Guest ${n}`)),
  ]
  const { asked, user } = asPlayer(roomAfter(...steps), 6)
  await user.click(button(t('workshop.startLate')))
  expect(asked).toEqual([{ type: 'startLate' }])
})

test('a player sees what both shifts came to, with the verdict on each', () => {
  asPlayer(roomAfter(...bothRounds))
  expect(screen.getAllByText(t('workshop.verdict.verified'))).toHaveLength(2)
  expect(text()).toContain(t('workshop.placeOf', { place: '1', seats: '2' }))
})

test('a pause is told with its word', () => {
  asPlayer(roomAfter(join('Ada'), next, next, asHost({ type: 'pause', word: 'Coffee' })))
  expect(within(screen.getByRole('alert')).getByText('Coffee')).toBeTruthy()
})

test.each(['kicked', 'noSuchRoom', 'deleted'] as const)('%s is told in plain words', (reason) => {
  const visit = {
    ...visitTo(roomAfter(join('Ada')), 'seat'),
    status: { type: 'gone', reason },
  } as const
  draw(<PlayerView visit={visit} workshop={workshopNoting([])} />)
  expect(screen.getByRole('alert').textContent).toContain(t(`workshop.refused.${reason}`))
})

test('a seat that is played in another tab can be taken over', async () => {
  const status = { type: 'gone', reason: 'elsewhere' } as const
  const entered: unknown[] = []
  const workshop = {
    ...workshopNoting([]),
    enter: (...given: unknown[]) => void entered.push(given),
  }
  const visit = { ...visitTo(roomAfter(join('Ada')), 'seat'), status }
  const { user } = draw(<PlayerView visit={visit} workshop={workshop} />)
  expect(screen.getByRole('alert').textContent).toContain(t('workshop.refused.elsewhere'))
  await user.click(button(t('workshop.takeOver')))
  expect(entered).toEqual([['KMRTPX', 'seat', true]])
})

test('without a connection what is unsent is told', () => {
  const visit = {
    ...visitTo(roomAfter(join('Ada')), 'seat'),
    unsent: 2,
    status: { type: 'offline' },
  } as const
  draw(<PlayerView visit={visit} workshop={workshopNoting([])} />)
  expect(text()).toContain(t('workshop.connection.offline'))
  expect(text()).toContain(t('workshop.unsent', { count: 2 }))
})

test('a refused seat is told at the door', async () => {
  const { user } = draw(<JoinForm code="KMRTPX" workshop={workshopNoting([])} onSeat={() => {}} />)
  await user.click(button(t('workshop.enter')))
  expect(await screen.findByText(t('workshop.refused.locked'))).toBeTruthy()
})

test('a code that is none is told at once', async () => {
  const { user } = draw(<CodeForm workshop={workshopNoting([])} onFound={() => {}} />)
  await user.type(screen.getByLabelText(t('workshop.code')), 'AEIOUA')
  await user.click(button(t('workshop.find')))
  expect(screen.getByText(t('workshop.codeWrong'))).toBeTruthy()
})

test('whoever leads goes on, pauses with a word, locks, and asks somebody to leave', async () => {
  const { asked, user } = asLeader(roomAfter(join('Ada'), join('Bo')))
  await user.click(button(t('workshop.next.lobby')))
  await user.type(screen.getByLabelText(t('workshop.pause')), 'Coffee')
  await user.click(button(t('workshop.pauseGo')))
  await user.click(screen.getByRole('switch', { name: t('workshop.lock') }))
  await user.click(button(t('workshop.actionsFor', { name: 'Bo' })))
  await user.click(item(t('workshop.kickName', { name: 'Bo' })))
  expect(asked).toEqual([
    { type: 'next' },
    { type: 'pause', word: 'Coffee' },
    { type: 'change', settings: { isLocked: true } },
    { type: 'kick', seat: 1 },
  ])
})

test('what was done to somebody can be undone, and a late run be accepted', async () => {
  const late = { type: 'late', reason: 'ownClock' } as const
  const steps = [join('Ada'), join('Bo'), asHost({ type: 'kick', seat: 1 }), next, next]
  const { asked, user } = asLeader(roomAfter(...steps, run(0, 0, 3, late)))
  await user.click(button(t('workshop.actionsFor', { name: 'Bo' })))
  await user.click(item(t('workshop.restoreName', { name: 'Bo' })))
  await user.click(button(t('workshop.actionsFor', { name: 'Ada' })))
  await user.click(item(t('workshop.acceptName', { name: 'Ada' })))
  expect(asked).toEqual([
    { type: 'restore', seat: 1 },
    { type: 'accept', seat: 0, round: 0 },
  ])
})

test('the end of the session is asked about first', async () => {
  const { asked, user } = asLeader(roomAfter(join('Ada')))
  await user.click(button(t('workshop.end')))
  expect(asked).toEqual([])
  await user.click(button(t('workshop.endGo')))
  expect(asked).toEqual([{ type: 'end' }])
})

test('the projector’s lobby shows code, link and everybody by name, unless names are hidden', () => {
  onProjector(roomAfter(join('Ada'), join('Bo')))
  expect(text()).toContain('KMR TPX')
  expect(text()).toContain('cafe.example')
  expect(screen.getByText('Bo')).toBeTruthy()
  const hidden = roomAfter(join('Cy'), asHost({ type: 'change', settings: { showsNames: false } }))
  onProjector(hidden)
  expect(screen.queryByText('Cy')).toBeNull()
})

test('the projector counts down, and then says how many stand still', () => {
  const room = roomAfter(join('Ada'), next, next)
  onProjector(room, 6_000)
  expect(screen.getByRole('timer').textContent).toContain('2')
  onProjector(room, 20_000)
  const words = t('workshop.standing', { count: 0, playing: '0' }).replaceAll('**', '')
  expect(text()).toContain(words)
})

test('the debrief compares those who played both rounds, with their number', () => {
  onProjector(roomAfter(...bothRounds))
  expect(text()).toContain(t('workshop.headlineTruth', { times: '2.5' }))
  expect(text()).toContain(t('workshop.pairs', { count: 2 }))
  expect(text()).toContain(t('workshop.more', { count: 2 }))
  expect(text()).toContain(t('workshop.predicted'))
  const charts = [...document.querySelectorAll('svg:has(pattern)')]
  const blocks = (fill: string) =>
    charts.map((each) => each.querySelectorAll(`[fill="${fill}"]`).length)
  expect(blocks('url(#stripes)')).toEqual([2, 2, 2])
  expect(blocks('var(--leaf)')).toEqual([2, 2, 2])
  expect(text()).toContain('1:00 → 1:00')
})

test('the best run of each mode is shown with whose it is, and both are watched at one press', async () => {
  const ofNames = { ...workshopNoting([]), run: async (id: string) => runNamed(id) }
  const visit = visitTo(roomAfter(...bothRounds), 'projector')
  const { user, host } = draw(<ProjectorView visit={visit} workshop={ofNames} />)
  const both = button(new RegExp(t('workshop.watchBoth')))
  expect(both.textContent).toMatch(/Blocking 5Bo.*Async 12Ada/)
  const watched = vi.spyOn(host, 'watch').mockImplementation(() => {})
  await user.click(both)
  expect(watched).toHaveBeenCalledWith([runNamed('run-1-0'), runNamed('run-0-1')])
  const settings = { showsNames: false }
  onProjector(roomAfter(...bothRounds, asHost({ type: 'change', settings })))
  const hidden = screen.getAllByRole('button', { name: new RegExp(t('workshop.watchBoth')) })
  expect(hidden.at(-1)?.textContent).not.toMatch(/Ada|Bo$/)
})

test('the podium names the best, unless the board is hidden', () => {
  onProjector(roomAfter(...bothRounds, next))
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Ada')
  const settings = { showsBoard: false }
  onProjector(roomAfter(...bothRounds, asHost({ type: 'change', settings }), next))
  expect(screen.getByText(t('workshop.noBoard'))).toBeTruthy()
})

test('the code fills the screen at a press', async () => {
  const { user } = onProjector(roomAfter(...bothRounds))
  await user.click(button(t('workshop.larger')))
  expect(screen.getByRole('dialog').textContent).toContain('KMR TPX')
})

test('without the key nobody leads a room', async () => {
  draw(<Facilitator route={{ name: 'facilitator', code: 'KMRTPX' }} />)
  expect((await screen.findByRole('alert')).textContent).toBe(t('workshop.refused.notKnown'))
})
