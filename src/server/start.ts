// npm run workshop: reads what was chosen, opens the data, serves until it is told to stop. Every mistake
// in what was chosen is one line on standard error, and status 2.
import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { announcement } from './announce.ts'
import { readConfig } from './config.ts'
import { createJournal } from './journal.ts'
import { openStore } from './open-store.ts'
import type { Clock } from './seams.ts'
import { serve } from './serve.ts'
import type { Serving } from './serve.ts'
import { siteIn } from './site.ts'
import { backUp } from './sqlite/database.ts'
import { UsageError } from './usage-error.ts'

const SITE = resolve(import.meta.dirname, '../../dist')

const ownClock: Clock = steadyClock()
const journal = createJournal((line) => void process.stderr.write(line), ownClock.now)

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = 2
}

async function main(args: readonly string[]): Promise<void> {
  const [command, target, ...rest] = args
  if (command === 'backup') return copyData(target, rest)
  const config = readConfig(args, process.env)
  const site = siteIn(config.site ?? SITE)
  const { store, clock, data } = await openStore(config, ownClock)
  const serving = await serve({ config, store, clock, site, journal }).catch(async (error) => {
    await store.close()
    throw error
  })
  process.stdout.write(announcement({ ...config, data }, serving.port, process.stdout.isTTY))
  journal('started', { port: serving.port })
  stopOn(serving, ['SIGTERM', 'SIGINT'])
}

function copyData(target: string | undefined, rest: readonly string[]): void {
  if (target === undefined || target.startsWith('-')) {
    throw new UsageError('Name the file to write: npm run workshop -- backup FILE')
  }
  const { data, databaseUrl } = readConfig(rest, process.env)
  if (databaseUrl !== null) {
    throw new UsageError(
      `A PostgreSQL database is copied by: pg_dump -Fc -f ${target} DATABASE_URL`,
    )
  }
  try {
    accessSync(data, constants.R_OK)
  } catch (error) {
    throw new UsageError(`There is no data in ${data} yet.`, { cause: error })
  }
  backUp(data, target)
  process.stdout.write(`${data} has been copied to ${target}.\n`)
}

function stopOn(serving: Serving, signals: readonly NodeJS.Signals[]): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    journal('stopping')
    await serving.stop()
    journal('stopped')
  }
  for (const signal of signals) process.on(signal, () => void stop())
}

/** The machine's clock, which may be set back: this one goes on from where it was. */
function steadyClock(): Clock {
  const from = Date.now()
  const since = performance.now()
  return { now: () => Math.round(from + performance.now() - since) }
}
