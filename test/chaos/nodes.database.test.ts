// Two nodes serve one room. What a room there comes through takes minutes: npm run -s chaos -- nodes.
import { getRandomValues } from 'node:crypto'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import { createClient, drawKey, Link } from '../../src/workshop/index.ts'
import type { RoomView } from '../../src/workshop/index.ts'
import { databaseUrl, newDatabase } from '../database/database.ts'
import { failToStart, place, startServer } from '../workshop/process.ts'

const here = place()
afterAll(here.remove)

test.skipIf(databaseUrl === null)(
  'who leads at one node sees who is at the other, and what they do',
  async () => {
    const database = await newDatabase()
    const args = ['--database-url', database.url]
    const [one, two] = await Promise.all([startServer(here, args), startServer(here, args)])
    onTestFinished(async () => {
      await Promise.all([one.stop('SIGKILL'), two.stop('SIGKILL')])
      await database.remove()
    })
    const platform = platformOfNode()
    const [near, far] = [createClient(one.url, platform), createClient(two.url, platform)]
    const [host, ana] = [drawKey(getRandomValues), drawKey(getRandomValues)]
    const exercise = { level: 'burnt', modes: ['async' as const], asks: false }
    const opened = await near.open(host, { speed: 16, exercise })
    const code = opened.ok ? opened.code : ''
    expect(await far.join(code, ana, 'Ana')).toMatchObject({ ok: true, seat: 0 })
    let seen: RoomView | null = null
    const common = { platform, code, onStatus: () => {} }
    const links = [
      new Link({ ...common, client: near, key: host, as: 'host', onView: (view) => (seen = view) }),
      new Link({ ...common, client: far, key: ana, as: 'seat', onView: () => {} }),
    ]
    for (const link of links) link.start()
    const soon = { timeout: 10_000 }
    await expect.poll(() => seen?.presence?.seats, soon).toEqual([0])
    const next = { id: 'next-round', command: { type: 'next' } }
    expect((await near.send('commands', code, host, next)).ok).toBe(true)
    await expect.poll(() => seen?.shared.round?.number, soon).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const commit = { round: 0, from: 0, log: [[100, { type: 'visit', waiter: 0, station: 0 }]] }
    const answer = await far.send('commits', code, ana, { ...commit, upTo: 2_000 })
    expect(answer).toEqual({ ok: true, length: 1 })
    await expect.poll(() => seen?.live?.playing, soon).toBe(1)
    for (const link of links) link.stop()
    expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0])
  },
)

test('a database that cannot be reached, and a copy of one, are one line each', async () => {
  const url = 'postgres://me:secret@127.0.0.1:1/cafe'
  const usual = ['--site', here.site, '--database-url', url]
  const wrong = await Promise.all([failToStart(usual), failToStart(['backup', 'copy', ...usual])])
  expect(wrong.map(({ status, out }) => [status, out])).toEqual(wrong.map(() => [2, '']))
  expect(wrong[0]?.err).toBe(
    'postgres://127.0.0.1:1/cafe cannot be used: connect ECONNREFUSED 127.0.0.1:1.\n',
  )
  expect(wrong[1]?.err).toBe(
    'A PostgreSQL database is copied by: pg_dump -Fc -f copy DATABASE_URL\n',
  )
})
