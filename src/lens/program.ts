// Which program is the waiter's round of a level, and which of the lines known by name it has. The
// programs themselves are files that run, in `programs`.
import type { Level, Mode, RuleType } from '../sim/index.ts'
import { standIns } from './line.ts'
import type { LineId } from './line.ts'

export const codeLanguages = ['javascript', 'python'] as const
export type CodeLanguage = (typeof codeLanguages)[number]

/** Ways to write down the same calls. */
export type Notation = 'await' | 'chain' | 'callbacks'

type Lines = readonly LineId[]
type Program = { readonly [M in Mode]?: Lines } & {
  readonly notations?: Readonly<Record<CodeLanguage, readonly Notation[]>>
}

const begins = ['call', 'take'] as const
const stands = ['handOver', 'stand', 'dish'] as const
const waits = ['handOver', 'dish'] as const
const ends = ['bring', 'end'] as const

/** Every program with the lines it has. In a mode that it lacks it is the plain one. */
export const programs = {
  plain: { blocking: [...begins, ...stands, ...ends], async: [...begins, ...waits, ...ends] },
  chats: { async: [...begins, ...waits, ...ends, 'chat'] },
  courses: {
    async: [...begins, 'ready', ...waits, ...ends],
    notations: { javascript: ['await', 'chain', 'callbacks'], python: ['await', 'callbacks'] },
  },
  parties: { async: [...begins, ...waits, ...ends] },
  burns: {
    blocking: [...begins, ...stands, 'catch', ...ends],
    async: [...begins, ...waits, 'catch', ...ends],
  },
  pulled: { async: [...begins, ...waits, 'pull', ...ends] },
  rail: { async: [...begins, 'rail', ...waits, ...ends] },
  flambe: {
    blocking: [...begins, ...stands, ...ends, 'flambe', 'turn'],
    async: [...begins, ...waits, ...ends, 'flambe', 'turn'],
  },
  saves: { async: [...begins, ...waits, 'saveNow', 'saveStart', 'saved', 'end', 'answer'] },
  written: { async: [...begins, 'stand', 'write', ...waits, ...ends] },
  drinks: {
    blocking: [...begins, 'make', ...stands, ...ends],
    async: [...begins, 'make', ...waits, ...ends],
  },
} as const satisfies Readonly<Record<string, Program>>

export type ProgramName = keyof typeof programs

/** The rule that a program is about; null: none of its own. */
const byRule: Readonly<Record<RuleType, ProgramName | null>> = {
  courses: 'courses',
  parties: 'parties',
  flambe: 'flambe',
  writtenTickets: 'written',
  saving: 'saves',
  drinks: 'drinks',
  pulledByHand: 'pulled',
  railChoice: 'rail',
  railLimit: 'rail',
  burns: 'burns',
  chats: 'chats',
  twoSuppliers: 'pulled',
  anyTable: null,
  calledOut: null,
  inputs: null,
  cools: null,
  hire: null,
  refills: null,
  unnumbered: null,
}

/** The program of a level: that of the first of its rules that has one. */
export function programOf({ rules }: Pick<Level, 'rules'>): ProgramName {
  for (const { type } of rules) {
    const own = byRule[type]
    if (own) return own
  }
  return 'plain'
}

/** The notations of a program in a language; one where there is nothing to choose. */
export function notationsOf(
  name: ProgramName,
  mode: Mode,
  language: CodeLanguage,
): readonly Notation[] {
  const { notations }: Program = programs[name]
  return (mode === 'async' && notations?.[language]) || ['await']
}

/** The program's file for a mode, as `plain.async`. */
export function fileOf(name: ProgramName, mode: Mode, notation: Notation): string {
  const program: Program = programs[name]
  const own = program[mode] ? name : 'plain'
  return `${own}.${mode === 'async' && notation !== 'await' ? notation : mode}`
}

/** A program as it is shown: its text, and where in it the lines known by name are. */
export type Listing = {
  readonly lines: readonly string[]
  readonly marks: ReadonlyMap<LineId, number> // index of the line
}

const MARK = /\s*(?:\/\/|#)((?: @\w+)+)$/

/** Cuts what is shown out of a program's file: between its two marks, without the marks of lines. A
 * mark on a line of its own is for the next line. */
export function cut(file: string): Listing {
  const all = file.split('\n')
  const from = all.findIndex((line) => line.endsWith('lens: begin'))
  const shown = all.slice(
    from + 1,
    all.findIndex((line) => line.endsWith('lens: end')),
  )
  const lines: string[] = []
  const marks = new Map<LineId, number>()
  for (const line of shown) {
    const [mark, names = ''] = MARK.exec(line) ?? []
    for (const name of names.split(' @').filter(isLine)) marks.set(name, lines.length)
    const text = mark === undefined ? line : line.slice(0, -mark.length)
    const isPair = text === '' && (mark !== undefined || lines.at(-1) === '')
    if (!isPair) lines.push(text)
  }
  return { lines, marks }
}

function isLine(name: string): name is LineId {
  return name in standIns
}

/** Where in a listing a line is, or what stands for it; null where nothing does. */
export function placeOf({ marks }: Listing, line: LineId): number | null {
  for (let id: LineId | null = line; id !== null; id = standIns[id]) {
    const place = marks.get(id)
    if (place !== undefined) return place
  }
  return null
}
