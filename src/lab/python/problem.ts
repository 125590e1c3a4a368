// What an error of a Python program means in plain words, and where in the program it is.
import type { Problem } from '../diagnostic.ts'

/** As `_problem` in `fuel.py` writes it. */
type Told = readonly [
  name: string,
  message: string,
  traceback: string,
  known: string, // what the café's own calls know of it, as JSON; '' for nothing
  call: string, // of a café's error; '' otherwise
  line: number, // where a café's error was asked for; 0 otherwise
]

/** `at` is where it is when nothing says more; `lost` is how an error is called that has no name here. */
export function problemOf(json: string, at: number, lost: 'uncaught' | 'lostTask'): Problem {
  const [name, message, traceback, known, call, place]: Told = JSON.parse(json)
  const line = place || lineIn(traceback) || at || null
  if (known !== '') {
    const [key, values] = JSON.parse(known)
    return { key, values, line }
  }
  if (call !== '') return { key: 'cafeError', values: { error: name, call }, line }
  const unknown = /^name '(\w+)' isn't defined$/.exec(message)?.[1]
  const missing = /^'(\w+)' object has no attribute '(\w+)'$/.exec(message)
  if (unknown !== undefined) return { key: 'unknownName', values: { name: unknown }, line }
  if (missing) return { key: 'unknownName', values: { name: `${missing[1]}.${missing[2]}` }, line }
  if (name === 'MemoryError') return { key: 'memory', values: {}, line }
  if (/recursion/.test(message)) return { key: 'recursion', values: {}, line }
  if (/SyntaxError|IndentationError/.test(name)) return { key: 'syntax', values: { message }, line }
  return { key: lost, values: { error: name, message: message.replace(/\.$/, '') }, line }
}

/** Of the innermost line of the program's. */
function lineIn(traceback: string): number {
  return Number([...traceback.matchAll(/File "program", line (\d+)/g)].at(-1)?.[1] ?? 0)
}
