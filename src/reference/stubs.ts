// The café's names as stub files for Python's type checkers and editors: one for each of its two modules.
import type { Describe } from './declarations.ts'
import type { ApiName, ApiRow } from './name.ts'
import { isInBoth, rowsIn } from './table.ts'

type Stubs = { readonly cafe: string; readonly blocking: string }

type Told = { readonly name: ApiName; readonly row: ApiRow }

/** `cafe.pyi` and `blocking.pyi`. */
export function stubs(describe: Describe): Stubs {
  const all = rowsIn('python').flatMap((row) => row.names.map((name): Told => ({ name, row })))
  const events = all.filter(({ name }) => name.kind === 'event').map(({ name }) => `"${name.name}"`)
  const cafe = all.filter(({ name }) => name.owner === 'cafe')
  const blocking = all.filter(({ name }) => name.owner === 'blocking')
  const both = cafe.filter(({ name }) => isInBoth(name)).map(({ name: { name } }) => name)
  const head = [
    'from collections.abc import Awaitable, Callable',
    'from typing import Literal',
    '',
    `EventName = Literal[${events.join(', ')}]`,
    'Listener = Callable[[int], Awaitable[object] | None]',
  ]
  return {
    cafe: fileOf(head, inOrder(cafe), describe),
    blocking: fileOf([importOf(both)], blocking, describe),
  }
}

/** Classes first: other lines name them. */
function inOrder(all: readonly Told[]): readonly Told[] {
  return all.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function placeOf({ name }: Told): number {
  return name.kind === 'class' ? 0 : 1
}

function importOf(names: readonly string[]): string {
  return `from cafe import (\n${names.map((name) => `    ${name} as ${name},\n`).join('')})`
}

function fileOf(head: readonly string[], all: readonly Told[], describe: Describe): string {
  const parts = all.map(({ name, row }) => declared(name, describe(row.key)))
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`
}

function declared(name: ApiName, said: string): string {
  const { kind, isAwaited, takes, gives, members } = name
  const doc = `    """${said}"""\n`
  if (kind === 'class') {
    const fields = members.map((each) => `    ${each.name}: ${each.gives}\n`)
    return `class ${name.name}(${gives}):\n${doc}${fields.join('')}`
  }
  return `${isAwaited ? 'async ' : ''}def ${name.name}(${takes}) -> ${gives}:\n${doc}    ...\n`
}
