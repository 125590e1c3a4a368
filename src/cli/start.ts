// npm run simulate, verify, balance, listings, program and take-home: the process around the command that
// is named first.
import { balance } from './balance.ts'
import { run, runLong } from './command.ts'
import type { Command, Terminal } from './command.ts'
import { oneOf } from './flags.ts'
import { listings } from './listings.ts'
import { program } from './program.ts'
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
const names = [...(Object.keys(commands) as (keyof typeof commands)[]), 'program'] as const

const { stdout, stderr } = process
// A reader may leave early, as head does: what it did not want to read is no mistake.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const [name = '', ...args] = process.argv.slice(2)
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  isRead: () => stdout.writable,
}
const named: Command = (rest) => {
  const known = oneOf('command', name, names)
  return known === 'program' ? 0 : commands[known](rest, terminal)
}
process.exitCode =
  name === 'program' ? await runLong(program, args, terminal) : run(named, args, terminal)
