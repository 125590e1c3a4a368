// A session from the lobby to the end, with the clock of its rounds.
import { describe, expect, test } from 'vitest'
import { dueAt, endsAt, ownView, shiftMsAt } from '../../src/room/index.ts'
import { host, join, OPENED_AT, room, seatOf, server, verdict } from './sessions.ts'

function begun(names: readonly string[] = ['Ana', 'Bo']) {
  const asked = room()
  for (const name of names) asked.ask(server, join(name), OPENED_AT)
  const phase = () => asked.state().phase.type
  const next = (at = OPENED_AT) => asked.ask(host, { type: 'next' }, at)
  const round = () => {
    const last = asked.state().rounds.at(-1)
    if (!last) throw new Error('no round has begun')
    return last
  }
  const enter = (seat: number, number: number, at = OPENED_AT) =>
    asked.ask(
      server,
      { type: 'enterRun', seat, round: number, verdict: verdict(`run ${seat} ${number}`) },
      at,
    )
  return { ...asked, phase, next, round, enter }
}

describe('a session', () => {
  test('goes from the lobby to the end', () => {
    const { next, phase, enter, ask, state } = begun()
    const phases = [phase()]
    const step = (then: () => unknown) => {
      then()
      phases.push(phase())
    }
    step(next)
    step(next)
    enter(0, 0)
    step(() => enter(1, 0))
    step(next)
    enter(1, 1)
    step(() => enter(0, 1))
    step(next)
    const seed = 3
    step(() =>
      ask(host, { type: 'plan', level: 'first-day', seed, modes: ['async'], asks: true }, 0),
    )
    step(next)
    step(() => ask(host, { type: 'end' }, 0))
    expect(phases.join(' ')).toBe('lobby predict round talk round debrief podium lobby round ended')
    expect(state().exercises.map(({ level, asks }) => [level, asks])).toEqual([
      ['lunch-rush', true],
      ['first-day', false],
    ])
    expect(next()).toBe('ended')
  })

  test('closes a round by itself when its time is over', () => {
    const { next, phase, state, ask } = begun()
    next()
    next()
    const due = dueAt(state()) ?? 0
    ask(server, { type: 'tick' }, due - 1)
    expect(phase()).toBe('round')
    ask(server, { type: 'tick' }, due)
    expect(phase()).toBe('talk')
  })

  test('does not wait for whoever was kicked or came in the middle', () => {
    const { next, phase, enter, ask, round } = begun(['Ana', 'Bo'])
    next()
    next()
    ask(server, join('Late'), round().startsAt + 1)
    ask(host, { type: 'kick', seat: 1 }, round().startsAt + 2)
    enter(0, 0)
    expect(phase()).toBe('talk')
  })

  test('takes an answer only while the question is open', () => {
    const { next, ask } = begun()
    const predict = (at: number, choice = 1) =>
      ask(seatOf(0), { type: 'predict', choice }, OPENED_AT + at)
    expect(predict(0)).toBe('notNow')
    next()
    expect(predict(0, 9)).toBe('noSuchChoice')
    expect(predict(20_000)).toBeNull()
    expect(predict(20_001)).toBe('closed')
  })
})

describe('the clock of a round', () => {
  test('stands still in a pause, and goes on a moment after it', () => {
    const { next, ask, round, state } = begun()
    next()
    next()
    const { startsAt } = round()
    const at = (ms: number) => shiftMsAt(round(), 1, startsAt + ms)
    ask(host, { type: 'pause', word: 'tea' }, startsAt + 10_000)
    expect([at(5_000), at(10_000), at(99_000)]).toEqual([5_000, 10_000, 10_000])
    expect([endsAt(round(), 1), dueAt(state())]).toEqual([null, null])
    expect(ask(host, { type: 'next' }, startsAt + 11_000)).toBe('notNow')
    ask(host, { type: 'resume' }, startsAt + 20_000)
    expect([at(22_000), at(23_000), at(24_000)]).toEqual([10_000, 10_000, 11_000])
    expect(endsAt(round(), 1)).toBe(startsAt + round().lengthMs + 13_000)
  })

  test('starts later where a pause came before the start', () => {
    const { next, ask, round } = begun()
    next()
    next()
    const { startsAt } = round()
    ask(host, { type: 'pause', word: '' }, startsAt - 2_000)
    expect(shiftMsAt(round(), 1, startsAt + 60_000)).toBe(-2_000)
    ask(host, { type: 'resume' }, startsAt + 60_000)
    expect(shiftMsAt(round(), 1, startsAt + 63_000)).toBe(-2_000)
    expect(round().startsAt).toBe(startsAt + 65_000)
  })

  test('has yet to begin for whoever comes while a pause puts the opening off', () => {
    const { next, ask, round, state } = begun()
    next()
    next()
    const { startsAt } = round()
    const late = (seat: number) => ownView(state(), seat).joinedLate
    ask(host, { type: 'pause', word: 'tea' }, startsAt - 1)
    ask(server, join('Cy'), startsAt + 60_000)
    expect(late(2)).toBe(false)
    ask(host, { type: 'resume' }, startsAt + 70_000)
    expect(late(2)).toBe(false)
    ask(host, { type: 'pause', word: 'more tea' }, round().startsAt + 1)
    ask(server, join('Dora'), round().startsAt + 2)
    expect([late(2), late(3), ownView(state(), 3).mayStartLate]).toEqual([false, true, false])
    ask(host, { type: 'resume' }, round().startsAt + 3)
    expect([late(3), ownView(state(), 3).mayStartLate]).toEqual([true, true])
  })

  test('is of their own for whoever came in the middle', () => {
    const { next, ask, round, state } = begun()
    next()
    next()
    const { startsAt } = round()
    ask(server, join('Late'), startsAt + 30_000)
    expect(ask(seatOf(0), { type: 'startLate' }, startsAt + 31_000)).toBe('notNow')
    expect(ask(seatOf(2), { type: 'startLate' }, startsAt + 31_000)).toBeNull()
    const own = state().seats[2]?.starts[0] ?? 0
    expect(shiftMsAt(round(), 1, own + 5_000, own)).toBe(5_000)
    ask(host, { type: 'pause', word: '' }, own - 1_000)
    ask(host, { type: 'resume' }, own + 9_000)
    expect(state().seats[2]?.starts[0]).toBe(own + 13_000)
  })
})

describe('a run', () => {
  test('that was put together from commits gives way to the one that was sent', () => {
    const { next, ask, state } = begun()
    next()
    next()
    const enter = (run: string, isFromCommits: boolean) => {
      const given = verdict(run, { isFromCommits })
      return ask(server, { type: 'enterRun', seat: 0, round: 0, verdict: given }, OPENED_AT)
    }
    expect([enter('commits', true), enter('sent', false), enter('other', false)]).toEqual([
      null,
      null,
      'alreadyEntered',
    ])
    expect(state().seats[0]?.runs[0]?.run).toBe('sent')
    expect(enter('sent', false)).toBeNull()
  })

  test('that is late counts once the facilitator accepts it', () => {
    const { next, ask, state } = begun()
    next()
    next()
    const late = verdict('late', { type: 'late', reason: 'afterClose' })
    ask(server, { type: 'enterRun', seat: 0, round: 0, verdict: late }, OPENED_AT)
    expect(ask(seatOf(0), { type: 'accept', seat: 0, round: 0 }, OPENED_AT)).toBe('notYours')
    expect(ask(host, { type: 'accept', seat: 1, round: 0 }, OPENED_AT)).toBe('noSuchRound')
    expect(ask(host, { type: 'accept', seat: 0, round: 0 }, OPENED_AT)).toBeNull()
    expect(state().seats[0]?.runs[0]).toMatchObject({ type: 'late', isAccepted: true })
  })
})

describe('a name', () => {
  test('gets a number where somebody has it already', () => {
    const { ask, state } = begun([])
    const typed = ['Ana', 'ana', 'A\u200Bna', '\uFF21na', 'Ána', 'Bo']
    for (const [index, name] of typed.entries()) {
      ask(server, { type: 'join', name, tokenHash: `H${index}`, isRobot: false }, OPENED_AT)
    }
    expect(state().seats.map(({ name }) => name)).toEqual([
      'Ana',
      'ana 2',
      'Ana 3',
      'Ana 4',
      'Ána 5',
      'Bo',
    ])
  })

  test('of nothing that can be seen is refused', () => {
    const { ask } = begun([])
    expect(ask(server, join(' \u200B '), OPENED_AT)).toBe('noName')
  })
})

describe('whoever was kicked', () => {
  test('is out with the same key, until it is taken back; a lock keeps out only the new', () => {
    const { ask } = begun(['Ana'])
    ask(host, { type: 'kick', seat: 0 }, OPENED_AT)
    expect(ask(server, join('Ana'), OPENED_AT)).toBe('kicked')
    expect(ask(seatOf(0), { type: 'callMe', name: 'Eve' }, OPENED_AT)).toBe('kicked')
    ask(host, { type: 'restore', seat: 0 }, OPENED_AT)
    ask(host, { type: 'change', settings: { isLocked: true } }, OPENED_AT)
    expect(ask(server, join('Ana'), OPENED_AT)).toBeNull()
    expect(ask(server, join('Bo'), OPENED_AT)).toBe('locked')
  })
})
