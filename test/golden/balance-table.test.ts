// The balance table: a change of balance is a difference somebody reviews (npm run golden).
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { balanceNow, fewNow, fingerprintNow, readBalance, textOf } from './balance.ts'
import { BALANCE, read } from './files.ts'

const TEN_MINUTES = 600_000
const kept = readBalance(read(BALANCE))
const isUnchanged = kept.fingerprint === fingerprintNow()

test('the balance of every level, robot and mode is as it was on ten seeds', () => {
  expect(fewNow()).toBe(kept.few)
})

// Nothing that decides about the table has changed since it was worked out: ten seeds will do.
test.skipIf(isUnchanged)(
  'on all seeds as well, for the simulation, a level or a robot has changed (npm run golden)',
  async () => {
    const { all, few } = await balanceNow()
    expect({ all, few }).toEqual({ all: kept.all, few: kept.few })
  },
  TEN_MINUTES,
)

test('the file is written as it is read', () => {
  expect(textOf(kept)).toBe(read(BALANCE))
})

test.each(['src/sim/state.ts', 'src/levels/first-day.ts', 'src/waiters/simple.ts'])(
  'any change of %s changes the fingerprint',
  (file) => {
    const root = mkdtempSync(join(tmpdir(), 'cafe-'))
    for (const folder of ['sim', 'levels', 'reading', 'waiters']) {
      cpSync(`src/${folder}`, join(root, 'src', folder), { recursive: true })
    }
    expect(fingerprintNow(root)).toBe(fingerprintNow())
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')} `)
    expect(fingerprintNow(root)).not.toBe(fingerprintNow())
    rmSync(root, { recursive: true })
  },
)
