// What the waiter can be asked to do: each call once to await and once to block, in both languages.
import type { CallName } from '../lab/index.ts'
import { blocking, js, py, row } from './name.ts'
import type { ApiGroup, ApiRow } from './name.ts'

type Call = {
  readonly group: ApiGroup
  readonly owner: 'waiter' | 'kitchen' | 'shelf' // in JavaScript
  readonly takes: readonly (keyof typeof parameters)[]
  readonly gives: keyof typeof results
}

const parameters = {
  table: { javascript: 'table: number', python: 'table: int' },
  order: { javascript: 'order: Order', python: 'order: Order' },
  dish: { javascript: 'dish: Dish', python: 'dish: Dish' },
  dishes: { javascript: 'dish: Dish | Dish[]', python: 'dish: Dish | list[Dish]' },
} as const

const results = {
  table: { javascript: 'number', python: 'int' },
  order: { javascript: 'Order', python: 'Order' },
  dish: { javascript: 'Dish', python: 'Dish' },
  points: { javascript: 'number', python: 'int' },
  isDone: { javascript: 'boolean', python: 'bool' },
  nothing: { javascript: 'void', python: 'None' },
} as const

const calls: Readonly<Record<Exclude<CallName, 'sleep'>, Call>> = {
  nextHand: { group: 'orders', owner: 'waiter', takes: [], gives: 'table' },
  takeOrder: { group: 'orders', owner: 'waiter', takes: ['table'], gives: 'order' },
  askNumber: { group: 'orders', owner: 'waiter', takes: ['table'], gives: 'nothing' },
  turnDown: { group: 'orders', owner: 'waiter', takes: ['table'], gives: 'nothing' },
  cook: { group: 'kitchen', owner: 'kitchen', takes: ['order'], gives: 'dish' },
  pull: { group: 'kitchen', owner: 'waiter', takes: ['order'], gives: 'isDone' },
  look: { group: 'kitchen', owner: 'waiter', takes: [], gives: 'nothing' },
  serve: { group: 'serving', owner: 'waiter', takes: ['table', 'dishes'], gives: 'points' },
  serveSliced: { group: 'serving', owner: 'waiter', takes: ['table', 'dish'], gives: 'points' },
  save: { group: 'serving', owner: 'waiter', takes: ['dish'], gives: 'nothing' },
  saveHere: { group: 'serving', owner: 'waiter', takes: ['dish'], gives: 'points' },
  chat: { group: 'serving', owner: 'waiter', takes: ['table'], gives: 'points' },
  leavePot: { group: 'serving', owner: 'waiter', takes: ['table'], gives: 'nothing' },
  reserve: { group: 'shelf', owner: 'shelf', takes: ['order'], gives: 'nothing' },
  putBack: { group: 'shelf', owner: 'shelf', takes: [], gives: 'nothing' },
  ship: { group: 'shelf', owner: 'waiter', takes: ['order'], gives: 'nothing' },
}

export const callRows: readonly ApiRow[] = Object.entries(calls).map(([name, call]) =>
  rowOf(name, call),
)

function rowOf(name: string, { group, owner, takes, gives }: Call): ApiRow {
  const given = takes.map((each) => parameters[each].javascript).join(', ')
  const givenPython = takes.map((each) => parameters[each].python).join(', ')
  const result = results[gives]
  const python = `${snake(name)}(${givenPython}) -> ${result.python}`
  return row(
    group,
    name,
    js(`${owner}.${name}(${given}): Promise<${result.javascript}>`),
    blocking(js(`${owner}.${name}Sync(${given}): ${result.javascript}`)),
    py(`await cafe.${python}`),
    blocking(py(`blocking.${python}`)),
  )
}

/** How Python writes a name. */
export function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
