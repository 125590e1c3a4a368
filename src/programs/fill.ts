// Filling in a program: each `{{name}}` that stands alone on a line becomes as many lines as there are
// for it, indented as it is; one within a line becomes that text.

export type Blanks = Readonly<Record<string, string | readonly string[]>>

/** Throws where a blank has nothing to be filled with. */
export function fill(program: string, blanks: Blanks): string {
  const lines = program.trim().split('\n')
  return `${lines.flatMap((line) => filled(line, blanks)).join('\n')}\n`
}

function filled(line: string, blanks: Blanks): readonly string[] {
  const [, indent = '', alone] = /^(\s*)\{\{(\w+)\}\}$/.exec(line) ?? []
  const lines = alone === undefined ? undefined : blanks[alone]
  if (typeof lines === 'object') return lines.map((each) => indent + each)
  return [line.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => textOf(blanks[name], name))]
}

function textOf(blank: Blanks[string] | undefined, name: string): string {
  if (typeof blank === 'string') return blank
  throw new Error(`Nothing to fill ${name} with.`)
}
