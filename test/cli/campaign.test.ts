// The campaign on the command line: its balance, and its levels played and verified.
import { describe, expect, test } from 'vitest'
import { balance } from '../../src/cli/balance.ts'
import { simulate } from '../../src/cli/simulate.ts'
import { campaignCases } from '../../src/runs/index.ts'
import { campaignLevels } from '../../src/levels/index.ts'
import { call } from './terminal.ts'

type Line = { level: string; robot: string; belief: string; stars: readonly number[] }

describe('the campaign’s balance', () => {
  test('is a line for each level and robot, with the seeds counted by their stars', () => {
    const { status, out } = call(balance, '--campaign', '--from', '3', '--seeds', '2', '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    expect(status).toBe(0)
    expect(lines.map(({ level, robot, belief }) => [level, robot, belief])).toEqual(
      campaignCases.map(({ level, robot, belief }) => [level.id, robot, belief]),
    )
    expect(lines.map(({ stars }) => stars.length)).toEqual(lines.map(() => 4))
    expect(lines.map(({ stars }) => stars.reduce((sum, count) => sum + count))).toEqual(
      lines.map(() => 2),
    )
  })

  test('is a table for people without --json', () => {
    const { out } = call(balance, '--campaign', '--seeds', '1')
    expect(out.split('\n')[0]).toMatch(/^level +robot +belief +none +one +two +three +mean$/)
    expect(out.split('\n\n')[0]?.split('\n')).toHaveLength(campaignCases.length + 1)
  })

  test('names the best list of taps by heart for every level, and how often it wins', () => {
    const { out } = call(balance, '--campaign', '--seeds', '1')
    const [head, ...rows] = out.split('\n\n')[1]?.trimEnd().split('\n') ?? []
    expect(head).toMatch(/^level +best list +three stars$/)
    expect(rows.map((row) => row.split(' ')[0])).toEqual(campaignLevels.map(({ id }) => id))
    expect(rows.filter((row) => !/\d %$/.test(row))).toEqual([])
  })

  test.each([
    [['--json'], /go with --campaign/],
    [['--from', '1'], /go with --campaign/],
    [['--campaign', '--shifts', '3'], /counts in --seeds/],
    [['--campaign', '--seeds', '0'], /not a whole number from 1/],
  ])('of %o is a mistake that is said', (args, message) => {
    const { status, err } = call(balance, ...args)
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('simulate', () => {
  test.each(campaignLevels)('plays $id in its own mode', (level) => {
    const { status, out } = call(simulate, '--level', level.id, '--json', '--no-par')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      level: level.id,
      mode: 'mode' in level ? level.mode : 'async',
    })
  })

  test('says which mode a level is not played in', () => {
    const { status, err } = call(simulate, '--level', 'stand-and-wait', '--mode', 'async')
    expect(status).toBe(2)
    expect(err).toContain('stand-and-wait is not played in async mode.')
  })
})
