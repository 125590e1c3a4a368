// Codes of earlier formats are read for ever, and mean what they meant.
import { describe, expect, test } from 'vitest'
import { resultOfRun } from '../../src/runs/index.ts'
import { decodeRun, encodeRun } from '../../src/wire/index.ts'
import { sent } from './former-codes.ts'

describe.each(sent)('$what', ({ code, run, commands, score, hash }) => {
  const decoded = decodeRun(code)
  const found = decoded.ok ? decoded.run : null

  test('is read as it was meant, on the first version of its level', () => {
    expect(decoded).toMatchObject({ ok: true, run: { ...run, replay: { levelVersion: 1 } } })
    expect(found && 'branchAtMs' in found).toBe('branchAtMs' in run)
  })

  test('comes to the score and the end it came to then', () => {
    expect(found?.replay.log).toHaveLength(commands)
    expect(found?.replay.hashes.at(-1)?.[1]).toBe(hash)
    expect(found && resultOfRun(found)?.score).toBe(score)
  })

  test('is the same run when it is written anew', () => {
    expect(found && decodeRun(encodeRun(found))).toEqual(decoded)
  })

  test('is damaged when any letter of it is lost', () => {
    for (let at = 0; at < code.length; at++) {
      const lost = decodeRun(code.slice(0, at) + code.slice(at + 1))
      expect(lost).toEqual({ ok: false, fault: 'damaged' })
    }
  })
})
