// An error of the program's as it lies in the interpreter, read into plain text.
import { JSException } from 'quickjs-wasi'
import type { JSValueHandle } from 'quickjs-wasi'
import type { GuestError } from './problem.ts'

export function errorOf(value: JSValueHandle): GuestError {
  if (!value.isObject) {
    const message = value.toString()
    return { name: 'Error', message, stack: '', problem: '', call: '', line: 0 }
  }
  const text = (name: string) =>
    value.getProp(name).consume((each) => (each.isString ? each.toString() : ''))
  const line = value.getProp('line').consume((each) => (each.isNumber ? each.toNumber() : 0))
  return {
    name: text('name') || 'Error',
    message: text('message'),
    stack: text('stack'),
    problem: text('problem'),
    call: text('call'),
    line,
  }
}

/** What was thrown out of the interpreter; the exception is let go of. */
export function thrown(error: unknown): GuestError {
  if (error instanceof JSException) {
    const known = errorOf(error.handle)
    error.dispose()
    return known
  }
  const message = error instanceof Error ? error.message : String(error)
  return { name: 'Error', message, stack: '', problem: '', call: '', line: 0 }
}
