// A listing as it is shown: its lines, each with the note that there is on it, what they need, and what
// the file prints when it is run.
import { cut } from '../code/index.ts'
import { isNoteId } from './notes.ts'
import type { NoteId } from './notes.ts'

export type Line = {
  readonly text: string
  readonly note?: NoteId // what can be said of this line
}

export type Printed = {
  readonly text: string
  readonly repeats: boolean // once or more, as often as the machine has time for
}

export type Listing = {
  readonly prelude: readonly string[]
  readonly lines: readonly Line[]
  readonly prints: readonly Printed[]
}

/** Throws where nothing is marked as shown, and where a line names a note that there is not. */
export function readListing(text: string, prints: string): Listing {
  const { prelude, lines } = cut(text)
  return {
    prelude,
    lines: lines.map(({ text: code, marks: [name] }) =>
      name === undefined ? { text: code } : { text: code, note: noteOf(name) },
    ),
    prints: prints.trimEnd().split('\n').map(printedOf),
  }
}

function noteOf(name: string): NoteId {
  if (isNoteId(name)) return name
  throw new Error(`There is no note ${name}.`)
}

/** "+ frame" comes once or more. */
function printedOf(line: string): Printed {
  const repeats = line.startsWith('+ ')
  return { text: repeats ? line.slice(2) : line, repeats }
}
