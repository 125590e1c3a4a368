// Cuts what is shown of a listing out of the file that runs: from the line `shown` to the line `end`.
// A comment `//: await` (in Python `#: await`) names the note of its line, or of the next one where it
// stands alone, and is not shown.
import { isNoteId } from './notes.ts'
import type { NoteId } from './notes.ts'

export type Line = {
  readonly text: string
  readonly note?: NoteId // what can be said of this line
}

export type Cut = {
  readonly prelude: readonly string[] // what the lines need, folded away
  readonly lines: readonly Line[]
}

/** Throws where the marks are missing or name a note that there is not. */
export function cutListing(text: string): Cut {
  const all = text.split('\n')
  const from = all.findIndex(isMark('shown'))
  const to = all.findIndex(isMark('end'))
  if (from < 0 || to < from) throw new Error(`No marks in this listing: ${all[0]}`)
  return {
    prelude: trimmed(all.slice(0, from).filter((line) => !isComment(line))),
    lines: linesOf(outdented(all.slice(from + 1, to), /^\s*/.exec(all[from] ?? '')?.[0] ?? '')),
  }
}

const isComment = (line: string) => /^(?:\/\/|#)/.test(line)

function isMark(name: string) {
  return (line: string) => /^\s*(?:\/\/|#) (\w+)$/.exec(line)?.[1] === name
}

/** Without the indentation that the marks have. */
function outdented(texts: readonly string[], indent: string): readonly string[] {
  return texts.map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text))
}

function linesOf(texts: readonly string[]): readonly Line[] {
  const lines: Line[] = []
  let above: NoteId | undefined
  for (const each of texts) {
    const [, code = '', name] = /^(.*?)\s*(?:(?:\/\/|#): (\w+))?$/.exec(each) ?? []
    const note = name === undefined ? above : noteOf(name)
    above = undefined
    if (code === '' && name !== undefined) above = note
    else lines.push(note === undefined ? { text: code } : { text: code, note })
  }
  return lines
}

function noteOf(name: string): NoteId {
  if (isNoteId(name)) return name
  throw new Error(`There is no note ${name}.`)
}

const isFull = (line: string) => line !== ''

/** Without empty lines at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1)
}
