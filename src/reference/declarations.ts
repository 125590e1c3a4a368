// The café's names as a declaration file for TypeScript, and for editors that read such files for
// JavaScript.
import { rowsIn } from './table.ts'
import type { ApiName, ApiRow } from './name.ts'

/** What is said of a row. */
export type Describe = (key: string) => string

type Told = { readonly name: ApiName; readonly row: ApiRow }

/** `cafe.d.ts`. It is written for `"lib": ["ES2023"]`, and bears the names of a page beside its own. */
export function declarations(describe: Describe): string {
  const rows = rowsIn('javascript')
  const all = rows.flatMap((row) => row.names.map((name): Told => ({ name, row })))
  const told = all.filter(({ name }) => name.kind !== 'event')
  const own = told.filter(({ name }) => name.owner === '')
  const owners = [...new Set(told.map(({ name }) => name.owner))].filter(Boolean)
  const parts = [
    'type Timer = any',
    `type EventName = ${eventsOf(all)}`,
    'type Listener = (table: number, told: Happening) => unknown',
    ...own.map((each) => declared(each, describe)),
    ...owners.map((owner) => objectOf(owner, told, describe)),
  ]
  return `${parts.join('\n\n')}\n`
}

function eventsOf(all: readonly Told[]): string {
  const events = all.filter(({ name }) => name.kind === 'event')
  return events.map(({ name }) => `'${name.name}'`).join(' | ')
}

function declared({ name, row }: Told, describe: Describe): string {
  const head = comment(describe(row.key), '')
  switch (name.kind) {
    case 'function':
      return `${head}declare function ${name.signature}`
    case 'class':
    case 'shape':
      return `${head}${name.kind === 'class' ? 'declare ' : ''}${name.signature} {\n${fieldsOf(name)}}`
    default:
      return `${head}declare const ${name.signature}`
  }
}

function fieldsOf({ members }: ApiName): string {
  return members.map(({ name, gives }) => `  readonly ${name}: ${gives}\n`).join('')
}

function objectOf(owner: string, told: readonly Told[], describe: Describe): string {
  const type = owner.charAt(0).toUpperCase() + owner.slice(1)
  const own = told.filter(({ name }) => name.owner === owner)
  const members = own.map(({ name, row }) => {
    const readonly = name.kind === 'value' ? 'readonly ' : ''
    return `${comment(describe(row.key), '  ')}  ${readonly}${name.signature.slice(owner.length + 1)}\n`
  })
  return `interface ${type} {\n${members.join('')}}\ndeclare var ${owner}: ${type}`
}

function comment(text: string, indent: string): string {
  return `${indent}/** ${text} */\n`
}
