// npm run simulate, verify, balance, listings and take-home: the process around the command that is named first.
import { balance } from './balance.ts'
import { run } from './command.ts'
import type { Command } from './command.ts'
import { oneOf } from './flags.ts'
import { listings } from './listings.ts'
import { simulate } from './simulate.ts'
import { takeHome } from './take-home.ts'
import { verifyFile } from './verify.ts'

const commands = {
  balance,
  listings,
  simulate,
  'take-home': takeHome,
  verify: verifyFile,
} satisfies Record<string, Command>
const names = Object.keys(commands) as (keyof typeof commands)[]

const { stdout, stderr } = process
// A reader may leave early, as head does: what it did not want to read is no mistake.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const [name = '', ...args] = process.argv.slice(2)
process.exitCode = run(
  (rest, terminal) => commands[oneOf('command', name, names)](rest, terminal),
  args,
  {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isRead: () => stdout.writable,
  },
)
