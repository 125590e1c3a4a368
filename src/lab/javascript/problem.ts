// What an error of a JavaScript program means in plain words, and where in the program it is.
import type { Problem } from '../diagnostic.ts'

/** An error as it came out of the interpreter. */
export type GuestError = {
  readonly name: string
  readonly message: string
  readonly stack: string
  readonly problem: string // what the café's own calls know of it, as JSON; '' for nothing
  readonly call: string // of a café's error; '' otherwise
  readonly line: number // where a café's error was asked for; 0 otherwise
}

/** `at` is the last line that was begun. `lost` is how an error is called that has no name here. */
export function problemOf(
  error: GuestError,
  at: number,
  lost: 'uncaught' | 'unhandledRejection',
): Problem {
  const { name, message, problem, call } = error
  const line = error.line || lineIn(error.stack) || at || null
  if (problem !== '') {
    const [key, values] = JSON.parse(problem)
    return { key, values, line }
  }
  if (call !== '') return { key: 'cafeError', values: { error: name, call }, line }
  const unknown = /^'?([\w$.]+)'? is not defined$/.exec(message)?.[1]
  if (unknown !== undefined) return { key: 'unknownName', values: { name: unknown }, line }
  if (/out of memory|too (?:large|long)|invalid (?:string|array) length/i.test(message)) {
    return { key: 'memory', values: {}, line }
  }
  if (/stack (?:overflow|size)/i.test(message)) return { key: 'recursion', values: {}, line }
  if (name === 'SyntaxError') return { key: 'syntax', values: { message }, line }
  return { key: lost, values: { error: name, message: message.replace(/\.$/, '') }, line }
}

function lineIn(stack: string): number {
  return Number(/\bprogram:(\d+)/.exec(stack)?.[1] ?? 0)
}

/** Where a syntax error is; line and column are counted from 1. */
export function placeIn(stack: string): { line: number | null; column: number | null } {
  const [, line, column] = /\bprogram:(\d+)(?::(\d+))?/.exec(stack) ?? []
  return { line: Number(line) || null, column: Number(column) || null }
}

/** Null where it is about something else than a module that a program would import. */
export function importProblem(message: string, source: string): Problem | null {
  const name = /^could not load module '(.*)'/.exec(message)?.[1]
  if (name === undefined) return null
  const quoted = [`'${name}'`, `"${name}"`]
  const place = source.split('\n').findIndex((line) => quoted.some((each) => line.includes(each)))
  return { key: 'noModules', values: { name }, line: place + 1 || null }
}
