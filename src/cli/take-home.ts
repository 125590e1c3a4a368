// npm run take-home -- REPLAY --language javascript: the shift of a replay, or of a link, as a program.
import { levelOf } from '../levels/index.ts'
import { codeLanguages } from '../code/index.ts'
import { writeProgram } from '../programs/index.ts'
import { readLink } from '../runs/index.ts'
import type { Level, Replay } from '../sim/index.ts'
import { verifyReplay } from '../sim/index.ts'
import { parseReplay } from '../wire/index.ts'
import type { Terminal } from './command.ts'
import { oneOf, readFlags, UsageError } from './flags.ts'
import { readReplayFile } from './replay-file.ts'

const USAGE = `npm run take-home -- REPLAY --language ${codeLanguages.join('|')}`

const HELP = `${USAGE}
  REPLAY is a file that simulate has saved with --replay, or a link. The program is printed;
  what it needs is Node 20, or Python 3.11.
`

const options = { language: { type: 'string' }, help: { type: 'boolean', default: false } } as const

export function takeHome(args: readonly string[], { out }: Terminal): number {
  const config = { args: [...args], options, allowPositionals: true }
  const { values, positionals } = readFlags(config, `Usage: ${USAGE}`)
  if (values.help) {
    out(HELP)
    return 0
  }
  const [path, more] = positionals
  if (more !== undefined) throw new UsageError(`${more} is one word too many. Usage: ${USAGE}`)
  if (path === undefined) throw new UsageError(`No replay is named. Usage: ${USAGE}`)
  if (values.language === undefined) throw new UsageError(`--language is missing. Usage: ${USAGE}`)
  const language = oneOf('language', values.language, codeLanguages)
  const { replay, level } = replayFrom(path)
  const verdict = verifyReplay(replay, level)
  if (!verdict.ok) throw new UsageError(`${path} is no replay to trust: ${verdict.message}`)
  out(writeProgram(replay, level, language))
  return 0
}

type Played = { readonly replay: Replay; readonly level: Level }

function replayFrom(text: string): Played {
  const at = text.indexOf('#')
  const link = at < 0 ? null : readLink(text.slice(at))
  if (link?.kind === 'run') {
    const { replay } = link.run
    const level = levelOf(replay.level)
    if (level) return { replay, level }
    throw new UsageError(`There is no level ${replay.level}.`)
  }
  if (link?.kind === 'fault') throw new UsageError(`This link cannot be read: ${link.fault}.`)
  const parsed = parseReplay(readReplayFile(text), levelOf)
  if (!parsed.ok) throw new UsageError(`${text} cannot be read as a replay: ${parsed.message}`)
  return parsed
}
