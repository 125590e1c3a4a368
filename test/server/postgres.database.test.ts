// The store in PostgreSQL: what every store must hold, and how it is opened.
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/room/index.ts'
import { openPostgresStore } from '../../src/server/postgres/store.ts'
import { UsageError } from '../../src/server/usage-error.ts'
import { databaseUrl, newDatabase } from '../database/database.ts'
import { storesHere } from '../database/stores.ts'
import { host, opening } from '../room/sessions.ts'
import { describeStore } from './store-contract.ts'

const CODE = 'BCDFGH'

describe.skipIf(databaseUrl === null)('PostgreSQL', () => {
  const { open, database } = storesHere()

  describeStore({ open, reopen: open, remove: async () => {} })

  test('is made ready by whichever node comes first, when many come at once', async () => {
    const fresh = await newDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(async () => openPostgresStore(fresh.url)))
    expect(await stores[0]?.rooms.create(opening())).toBe(true)
    expect(await fresh.run('select number from cafe_await.version')).toEqual([{ number: 2 }])
    await Promise.all(stores.map(async (each) => each.close()))
    await fresh.remove()
  })

  test('without NOTIFY a node hears of what another does within two seconds or so', async () => {
    const quiet = await newDatabase()
    await quiet.mute()
    const [one, two] = [await openPostgresStore(quiet.url), await openPostgresStore(quiet.url)]
    await one.rooms.create(opening())
    const heard: string[] = []
    two.rooms.watch((code) => void heard.push(code))
    const done = await one.rooms.transact(CODE, 'lock', ({ state }) => {
      const command = { type: 'change', settings: { isLocked: true } } as const
      return { at: one.clock.now(), decision: decide(state, host, command, 9) }
    })
    expect(done.ok).toBe(true)
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([CODE])
    expect((await two.rooms.load(CODE))?.state.settings.isLocked).toBe(true)
    await Promise.all([one.close(), two.close()])
    await quiet.remove()
  })

  test('one that is not there, or of a newer version, is said to be that in one line', async () => {
    const elsewhere = Object.assign(new URL(database().url), { port: '1', password: 'secret' }).href
    await expect(openPostgresStore(elsewhere)).rejects.toThrow(
      /^postgres:\/\/[^@]+cannot be used: .*REFUSED/,
    )
    const missing = Object.assign(new URL(database().url), { pathname: '/nowhere' }).href
    await expect(openPostgresStore(missing)).rejects.toThrow(/nowhere cannot be used: .*not exist/)
    await database().run('update cafe_await.version set number = 99')
    await expect(openPostgresStore(database().url)).rejects.toThrow(UsageError)
    await database().run('update cafe_await.version set number = 2')
  })
})
