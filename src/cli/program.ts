// npm run program: a program from the lab plays a shift without a screen.
import { readFileSync, writeFileSync } from 'node:fs'
import { codeLanguages, endings, patience } from '../code/index.ts'
import type { Diagnostic, LabRun } from '../lab/index.ts'
import { allLevelIds, HOUSE_LEVEL, HOUSE_SEED, levelOf } from '../levels/index.ts'
import { MAX_SEED } from '../sim/index.ts'
import { fetchLabProblems, fetchLabWords, say, t } from '../words/index.ts'
import type { Terminal } from './command.ts'
import { messageOf, oneOf, readFlags, UsageError, wholeNumber } from './flags.ts'
import { LOADING_MS, playWatched } from './watched.ts'
import type { EndedAt } from './watched.ts'

const options = {
  level: { type: 'string', default: HOUSE_LEVEL },
  seed: { type: 'string', default: String(HOUSE_SEED) },
  replay: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const levelIds: readonly string[] = allLevelIds

const USAGE = `npm run -s program -- FILE.mjs or FILE.py --level lunch-rush --seed 7
  [--json] [--replay the file to write]`

/** The exit status: 0, or 1 where the program has an error, which is one line on `err`. */
export async function program(args: readonly string[], terminal: Terminal): Promise<number> {
  const config = { args: [...args], options, allowPositionals: true }
  const { values, positionals } = readFlags(config, `Usage: ${USAGE}`)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError(`Name one program. ${USAGE}`)
  const language = codeLanguages.find((each) => path.endsWith(`.${endings[each]}`))
  if (!language) throw new UsageError(`${path} ends in neither .mjs nor .py.`)
  const level = levelOf(oneOf('level', values.level, levelIds))
  if (!level) throw new UsageError(`There is no level ${values.level}.`)
  const seed = wholeNumber('seed', values.seed, 0, MAX_SEED)
  const text = textOf(path)
  const run = await playWatched({ program: { language, text }, level, seed })
  if ('ended' in run) return endless(path, run, terminal)
  if (values.replay !== undefined) saveReplay(values.replay, run)
  await fetchLabProblems()
  terminal.out(`${values.json ? JSON.stringify(rowOf(run)) : sentenceOf(run)}\n`)
  const wrong = run.diagnostics.find(({ kind }) => kind === 'error')
  if (!wrong) return 0
  terminal.err(`${lineOf(path, wrong)}\n`)
  return 1
}

/** It was ended from outside. */
async function endless(path: string, { ended, line }: EndedAt, { err }: Terminal): Promise<number> {
  await fetchLabWords()
  const ms = ended === 'endless' ? patience.runMs : LOADING_MS
  const place = line === null ? path : `${path}:${line}`
  err(`${place}: ${t(`lab.failed.${ended}`, { seconds: ms / 1000 })}\n`)
  return 1
}

function rowOf({ score, served, lost, hash, stops, program: { language } }: LabRun) {
  return { score, served, lost, hash, stops: stops.length, language }
}

function sentenceOf(run: LabRun): string {
  const { score, served, lost, hash, stops, language } = rowOf(run)
  return `score ${score}  served ${served}  lost ${lost}  hash ${hash}  stops ${stops}  ${language}`
}

/** As compilers write it: the file, the line, what is wrong. */
function lineOf(path: string, { key, values, line }: Diagnostic): string {
  const place = line === null ? path : `${path}:${line}`
  return `${place}: ${say(`labProblem.${key}`, { ...values })}`.replaceAll(/\s+/g, ' ')
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

function saveReplay(path: string, { replay }: LabRun): void {
  try {
    writeFileSync(path, `${JSON.stringify(replay)}\n`)
  } catch (error) {
    const why = messageOf(error)
    throw new UsageError(`--replay ${path} cannot be written: ${why}`, { cause: error })
  }
}
