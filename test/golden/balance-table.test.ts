// The balance table: a change of balance is a difference somebody reviews (npm run golden).
import { expect, test } from 'vitest'
import { BALANCE, read } from './files.ts'
import { balanceNow } from './kept.ts'

const TEN_MINUTES = 600_000

test(
  'the balance of every level, robot and mode is as it was',
  () => expect(balanceNow()).toBe(read(BALANCE)),
  TEN_MINUTES,
)
