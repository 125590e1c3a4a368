// What a program can see of the room, do at once, and hear of: the values, events and errors of the café.
import type { CafeErrorName, HappeningName } from '../lab/index.ts'
import { snake } from './calls.ts'
import { js, py, row } from './name.ts'
import type { ApiRow } from './name.ts'

const fields = ['order.ticket', 'order.table', 'order.dish'] as const

const events: Readonly<Record<HappeningName, true>> = {
  handRaised: true,
  dishDone: true,
  dishBurnt: true,
  declined: true,
  customerSeated: true,
  customerLeft: true,
  lastCall: true,
}

const errors: Readonly<Record<CafeErrorName, true>> = {
  CustomerLeft: true,
  Burnt: true,
  Declined: true,
  SoldOut: true,
  Oversold: true,
  RailFull: true,
  NotReady: true,
  TooEarly: true,
  NothingToDo: true,
}

export const roomRows: readonly ApiRow[] = [
  row('room', 'now', js('cafe.now: number'), py('cafe.now() -> float')),
  row('room', 'tables', js('cafe.tables: number[]'), py('cafe.tables() -> list[int]')),
  row('room', 'hands', js('cafe.hands: number[]'), py('cafe.hands() -> list[int]')),
  row(
    'room',
    'patience',
    js('cafe.patience(table: number): number'),
    py('cafe.patience(table: int) -> float'),
  ),
  row('room', 'hire', js('cafe.hire(): boolean'), py('cafe.hire() -> bool')),
  row('room', 'dismiss', js('cafe.dismiss(): boolean'), py('cafe.dismiss() -> bool')),
  row(
    'kitchen',
    'limitRail',
    js('kitchen.limitRail(tickets: number): boolean'),
    py('cafe.limit_rail(tickets: int) -> bool'),
  ),
  row('shelf', 'left', js('shelf.left(dish: string): number'), py('cafe.left(dish: str) -> float')),
  row(
    'events',
    'on',
    js('cafe.on(event: EventName, listener: Listener): void'),
    py('cafe.on(event: EventName, listener: Listener) -> None'),
  ),
  ...Object.keys(events).map((name) =>
    row('events', name, js(`${name}: EventName`), py(`${snake(name)}: EventName`)),
  ),
  row(
    'errors',
    'cafeError',
    js('class CafeError extends Error', [
      'error.call: string',
      'error.line: number',
      'error.table: number',
    ]),
    py('class cafe.CafeError(Exception)', ['error.table: int']),
  ),
  ...Object.keys(errors).map((name) =>
    row('errors', name, js(`class ${name} extends CafeError`), py(`class cafe.${name}(CafeError)`)),
  ),
  row(
    'values',
    'order',
    js('interface Order', ["order.kind: 'order'", ...typed('number', 'string')]),
    py('class cafe.Order(object)', typed('int', 'str')),
  ),
  row(
    'values',
    'dish',
    js('interface Dish', ["dish.kind: 'dish'", ...typed('number', 'string').map(ofDish)]),
    py('class cafe.Dish(Order)', typed('int', 'str').map(ofDish)),
  ),
  row(
    'values',
    'happening',
    js('interface Happening', ['told.table: number', 'told.ticket: number', 'told.dish: string']),
  ),
]

function typed(number: string, text: string): readonly string[] {
  return fields.map((field) => `${field}: ${field.endsWith('dish') ? text : number}`)
}

function ofDish(field: string): string {
  return field.replace('order.', 'dish.')
}
