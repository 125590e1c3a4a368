// The client of a page: its clock, what it has not delivered yet, and its link after sleep.
import { describe, expect, test } from 'vitest'
import { createClient, createOffset, Link, Outbox } from '../../src/workshop/index.ts'
import type { LinkStatus } from '../../src/workshop/index.ts'
import { waitBefore } from '../../src/workshop/backoff.ts'
import { fakePage } from './fake-page.ts'

const KEY = 'A'.repeat(22)

const refuses = () => {
  throw new DOMException('no', 'SecurityError')
}

describe('a clock that is wrong', () => {
  test.each([-300_000, 0, 300_000])(
    'by %d ms starts with the others, over a slow network',
    (wrongMs) => {
      const offset = createOffset()
      const server = 1_000_000
      for (const [index, waits] of [
        [700, 900],
        [380, 420],
        [500, 300],
        [2_000, 100],
      ].entries()) {
        const [there = 0, back = 0] = waits
        const sentAt = server + index * 3_000
        offset.note(sentAt + wrongMs, sentAt + wrongMs + there + back, sentAt + there)
      }
      expect(Math.abs((offset.ms() ?? NaN) + wrongMs)).toBeLessThan(150)
      offset.reset()
      expect(offset.ms()).toBeNull()
    },
  )
})

const letter = {
  path: 'runs',
  code: 'BCDFGH',
  key: KEY,
  body: { round: 0, code: 'AAAA' },
} as const

function outboxOf(answers: { said: object | null }, kept: { text: string | null }) {
  const { page, platform, pass } = fakePage(() => answers.said)
  const sent: string[] = []
  const outbox = new Outbox({
    client: createClient('http://cafe.example', platform),
    platform,
    kept: { read: () => kept.text, write: (text) => void (kept.text = text) },
    onSent: ({ answer }) => void sent.push(answer.ok ? 'ok' : answer.reason),
  })
  return { outbox, page, pass, sent }
}

describe('what a page has to deliver', () => {
  test('survives a dead zone and a reload, and is let go only when the server has it', async () => {
    const answers: { said: object | null } = { said: null }
    const kept: { text: string | null } = { text: null }
    const before = outboxOf(answers, kept)
    before.outbox.add(letter)
    await before.pass(60_000)
    expect(before.outbox.size()).toBe(1)
    const after = outboxOf(answers, kept)
    answers.said = { ok: false, reason: 'tooFast' }
    void after.outbox.send()
    await after.pass(2_000)
    expect(after.outbox.size()).toBe(1)
    answers.said = { ok: true }
    await after.pass(20_000)
    expect([after.outbox.size(), after.sent, kept.text]).toEqual([0, ['ok'], '[]'])
  })

  test('is sent so that it outlives the page when that is hidden', async () => {
    const { outbox, page, pass } = outboxOf({ said: null }, { text: null })
    outbox.add(letter)
    await pass(10)
    outbox.sendLast()
    expect(page.requests.at(-1)?.[1].keepalive).toBe(true)
    expect(outbox.size()).toBe(1)
  })

  test('is kept in memory where nothing may be stored', async () => {
    const { platform, pass } = fakePage(() => ({ ok: true }))
    const sent: boolean[] = []
    const outbox = new Outbox({
      client: createClient('http://cafe.example', platform),
      platform,
      kept: { read: refuses, write: refuses },
      onSent: ({ answer }) => void sent.push(answer.ok),
    })
    outbox.add(letter)
    await pass(10)
    expect(sent).toEqual([true])
  })
})

describe('a link', () => {
  const view = JSON.stringify({ type: 'view', seq: 1, at: 0, shared: { phase: { type: 'lobby' } } })

  function linked() {
    const { page, platform, pass } = fakePage((url) => {
      if (url.endsWith('after=1')) return 'waits' // nothing more happens in the room
      return {
        ok: true,
        at: 0,
        ...(!url.endsWith('/time') && { view: JSON.parse(view) as object }),
      }
    })
    const heard: LinkStatus[] = []
    const remembered: boolean[] = []
    const link = new Link({
      client: createClient('http://cafe.example', platform),
      platform,
      code: 'BCDFGH',
      key: KEY,
      as: 'seat',
      onView: () => {},
      onStatus: (status) => void heard.push(status),
      onPrefersPolling: (prefers) => void remembered.push(prefers),
    })
    link.start()
    return { page, pass, link, heard, remembered }
  }

  test.each([5_000, 60_000, 600_000])(
    'is live within 3 s after %d ms of sleep, though its socket looks open',
    async (ms) => {
      const { page, pass, link, heard } = linked()
      page.sockets[0]?.handlers.onMessage(view)
      expect(heard.at(-1)).toEqual({ type: 'connected', by: 'socket' })
      page.now += ms // no timer has run: the page slept
      link.wake()
      await pass(2_700)
      expect(page.sockets).toHaveLength(2)
      page.sockets[1]?.handlers.onMessage(view)
      expect(heard.at(-1)).toEqual({ type: 'connected', by: 'socket' })
      link.stop()
    },
  )

  test('goes on by requests within 6 s where a socket opens and brings nothing, and remembers that', async () => {
    const { pass, link, heard, remembered } = linked()
    await pass(6_000)
    expect(heard.at(-1)).toEqual({ type: 'connected', by: 'polling' })
    expect(remembered.at(-1)).toBe(true)
    link.stop()
  })
})

test('pages that lost the server come back at different moments, none much later', () => {
  const waits = Array.from({ length: 100 }, (_, page) => waitBefore(4, page / 100))
  expect(new Set(waits).size).toBe(100)
  expect(Math.max(...waits)).toBeLessThan(5_000)
})
