// Runs one listing and compares what it prints with what it says: every line in its order. `~270` stands
// for a time that may come out a little less or, on a busy machine, up to four fifths longer;
// `+ frame` for one line of it or more.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A listing whose times are not as it says is tried again: the machine may have been busy. */
const TRIES = 6
const LIMIT_MS = 20_000

/** What is wrong with a listing, for people; null when it prints what it says. */
export function differenceOf(program: string, file: string): string | null {
  const expected = linesOf(readFileSync(`${file}.txt`, 'utf8'))
  let difference: string | null = null
  for (let tries = 0; tries < TRIES; tries++) {
    difference = compare(expected, printedBy(program, file))
    if (difference === null || !difference.includes('~')) return difference
  }
  return difference
}

/** What a program prints, and after it what it complains about. */
function printedBy(program: string, file: string): readonly string[] {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' }
  const options = { encoding: 'utf8', timeout: LIMIT_MS, env } as const
  const { stdout, stderr, status, error } = spawnSync(program, [file], options)
  const failed = status === 0 ? [] : [error?.message ?? `exit status ${status}`]
  return [...linesOf(stdout ?? ''), ...linesOf(stderr ?? ''), ...failed]
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.trimEnd().split(/\r?\n/)
}

/** The first line that is not as expected; null when all are. */
export function compare(expected: readonly string[], printed: readonly string[]): string | null {
  let at = 0
  for (const line of expected) {
    const isMany = line.startsWith('+ ')
    const wanted = isMany ? line.slice(2) : line
    const got = printed[at]
    if (got === undefined || !isAsSaid(wanted, got)) return differ(at, wanted, got)
    at = isMany ? endOf(wanted, printed, at) : at + 1
  }
  const more = printed[at]
  return more === undefined ? null : differ(at, undefined, more)
}

/** Where the lines that are this one end. */
function endOf(line: string, printed: readonly string[], from: number): number {
  const length = printed.slice(from).findIndex((each) => each !== line)
  return length < 0 ? printed.length : from + length
}

function differ(at: number, wanted: string | undefined, got: string | undefined): string {
  return `line ${at + 1} should be ${quoted(wanted)} and is ${quoted(got)}`
}

function isAsSaid(wanted: string, got: string): boolean {
  const [words, others] = [wanted.split(' '), got.split(' ')]
  if (words.length !== others.length) return false
  return words.every((word, place) => isWordAsSaid(word, others[place] ?? ''))
}

function isWordAsSaid(word: string, got: string): boolean {
  if (!word.startsWith('~')) return word === got
  const [time, took] = [Number(word.slice(1)), Number(got)]
  return took >= 0.85 * time && took <= 1.8 * time
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'missing' : `“${line}”`
}
