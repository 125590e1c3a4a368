// Cuts what is shown out of a file that runs: from the line `shown` to the line `end`. A comment
// `//: name` (in Python `#: name`; several names are allowed) marks its line, or the next one where it
// stands alone, and is not shown.

export type CodeLine = {
  readonly text: string
  readonly marks: readonly string[]
}

export type Cut = {
  readonly prelude: readonly string[] // what the lines need, without the comment on top
  readonly lines: readonly CodeLine[]
}

/** Throws where `shown` or `end` is missing. */
export function cut(file: string): Cut {
  const all = file.split('\n')
  const from = all.findIndex(isEdge('shown'))
  const to = all.findIndex(isEdge('end'))
  if (from < 0 || to < from) throw new Error(`Nothing is marked as shown in this file: ${all[0]}`)
  return {
    prelude: trimmed(all.slice(0, from).filter((line) => !isComment(line))),
    lines: linesOf(outdented(all.slice(from + 1, to), /^\s*/.exec(all[from] ?? '')?.[0] ?? '')),
  }
}

const isComment = (line: string) => /^(?:\/\/|#)/.test(line)

function isEdge(name: string) {
  return (line: string) => /^\s*(?:\/\/|#) (\w+)$/.exec(line)?.[1] === name
}

/** Without the indentation that the edges have. */
function outdented(texts: readonly string[], indent: string): readonly string[] {
  return texts.map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text))
}

const MARKED = /^(.*?)\s*(?:(?:\/\/|#):((?: \w+)+))?$/

/** Of two empty lines in a row, as Python likes them, one. */
function linesOf(texts: readonly string[]): readonly CodeLine[] {
  const lines: CodeLine[] = []
  let above: readonly string[] = []
  for (const each of texts) {
    const [, text = '', names] = MARKED.exec(each) ?? []
    const marks = names?.trim().split(' ') ?? []
    if (text === '' && marks.length > 0) above = marks
    else if (text !== '' || lines.at(-1)?.text !== '') {
      lines.push({ text, marks: [...above, ...marks] })
      above = []
    }
  }
  return lines
}

const isFull = (line: string) => line !== ''

/** Without empty lines at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1)
}
