// Which program is the waiter's round of a level, in which notations, and where its lines are. The
// programs themselves are files that run, in `programs`: what there is of them is read from there.
import type { CodeLanguage } from '../code/index.ts'
import type { Level, Mode, RuleType } from '../sim/index.ts'
import { standIns } from './line.ts'
import type { LineId } from './line.ts'
import { hasSource } from './sources.ts'
import type { Source } from './sources.ts'

export const programNames = [
  'plain',
  'chats',
  'courses',
  'parties',
  'burns',
  'pulled',
  'raced',
  'rail',
  'flambe',
  'saves',
  'payments',
  'stock',
  'written',
  'drinks',
] as const

export type ProgramName = (typeof programNames)[number]

/** The rule that a program is about; null: none of its own. */
const byRule: Readonly<Record<RuleType, ProgramName | null>> = {
  stock: 'stock',
  payments: 'payments',
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
  twoSuppliers: 'raced',
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

const notations = ['await', 'chain', 'callbacks'] as const

/** Ways to write down the same calls. */
export type Notation = (typeof notations)[number]

/** The notations of a program in a language; one where there is nothing to choose. */
export function notationsOf(
  name: ProgramName,
  mode: Mode,
  language: CodeLanguage,
): readonly Notation[] {
  if (mode === 'blocking') return ['await']
  return notations.filter((each) => each === 'await' || hasSource(`${name}.${each}`, language))
}

/** The program's file for a mode, as `plain.async`. In a mode that it lacks it is the plain one. */
export function fileOf(name: ProgramName, mode: Mode, notation: Notation): string {
  const own = hasSource(`${name}.${mode}`, 'javascript') ? name : 'plain'
  return `${own}.${mode === 'async' && notation !== 'await' ? notation : mode}`
}

/** Where in a program a line is, or what stands for it; null where nothing does. */
export function placeOf({ marks }: Source, line: LineId): number | null {
  for (let id: LineId | null = line; id !== null; id = standIns[id]) {
    const place = marks.get(id)
    if (place !== undefined) return place
  }
  return null
}
