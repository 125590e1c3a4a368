// A run fits in a link, and comes out of it as it went in.
import { expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { decodeRun, encodeRun } from '../../src/runs/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import { playShift, robotNames, robots } from '../../src/waiters/index.ts'

const all = levels.flatMap((level) =>
  MODES.flatMap((mode) => robotNames.map((robot) => ({ level, mode, robot }))),
)

test.each(all)('$robot on $level.id in $mode comes back whole', ({ level, mode, robot }) => {
  const replay = replayOf(playShift(level, 7, mode, robots[robot], 'hashes'))
  const run = { name: 'Zoë 🍰', robot, replay }
  const code = encodeRun(run)
  expect(code).toMatch(/^[\w-]{40,900}$/)
  expect(decodeRun(code)).toEqual({ ok: true, run })
})
