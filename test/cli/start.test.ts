// The commands as processes: arguments, streams and exit status as a person at a terminal has them.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { balance } from '../../src/cli/balance.ts'
import { call, commandLine, refusalOf, refused } from './terminal.ts'
import type { Said } from './terminal.ts'

/** Start a command as a process and let it run to its end. */
function start(name: string, ...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, commandLine(name, ...args), (_, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    )
  })
}

test.concurrent('npm run simulate ends quietly when its reader leaves early', async () => {
  const child = spawn(process.execPath, commandLine('simulate', '--shifts', '20000', '--json'))
  const errors: string[] = []
  child.stderr.on('data', (piece) => errors.push(String(piece)))
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'close')
  expect(errors.join('')).toBe('')
  expect(status).toBe(0)
})

test.concurrent('npm run verify says a refusal on standard error, with status 2', async () => {
  expect(refusalOf(await start('verify', 'no/such/file'), 'no/such/file')).toEqual(refused)
})

test.concurrent('npm run balance prints its table on standard output, with status 0', async () => {
  const { status, out, err } = await start('balance', '--shifts', '1')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toBe(call(balance, '--shifts', '1').out)
})
