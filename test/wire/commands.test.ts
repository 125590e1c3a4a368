// The table of commands: what it reads and writes, and that it can grow without harm to old links.
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/sim/index.ts'
import { createReader, createWriter, Unreadable } from '../../src/wire/bytes.ts'
import { commandFormats, commands, createCommandCodec } from '../../src/wire/index.ts'
import type { CommandCodec } from '../../src/wire/index.ts'

const every: readonly Command[] = [
  { type: 'visit', waiter: 0, station: 8 },
  { type: 'visit', waiter: 0, station: 0, ticket: 30 },
  { type: 'drop', waiter: 0, station: 3 },
  { type: 'undo', waiter: 0 },
  { type: 'stand', waiter: 0 },
  { type: 'moveOn', waiter: 0 },
]

function written<C>(codec: CommandCodec<C>, command: C, waiters = 1): readonly number[] {
  const writer = createWriter()
  codec.write(writer, command, waiters)
  return writer.bytes
}

const readBack = <C>(codec: CommandCodec<C>, bytes: readonly number[], waiters = 1) =>
  codec.readBytes(createReader(Uint8Array.from(bytes)), waiters)

/** The game's commands and one that is not in it. */
type More = Command | { readonly type: 'wave'; readonly waiter: number; readonly guest: number }
const more = createCommandCodec<More>({
  ...commandFormats,
  wave: [{ number: 13, arguments: { guest: { most: 99 } } }],
})

describe('a command', () => {
  test('has the bytes it was given first, for ever', () => {
    expect(every.map((command) => written(commands, command))).toEqual([
      [112],
      [1, 30],
      [44],
      [3],
      [4],
      [5],
    ])
  })

  test('names its waiter only where there are several', () => {
    const second: Command = { type: 'drop', waiter: 1, station: 3 }
    expect(written(commands, second, 2)).toEqual([1, 44])
    expect(readBack(commands, [1, 44], 2)).toEqual(second)
  })

  test.each(every)('comes back from its bytes and from JSON: %j', (command) => {
    expect(readBack(commands, written(commands, command))).toEqual(command)
    expect(commands.read(JSON.parse(JSON.stringify(command)))).toEqual(command)
  })

  test.each([
    ['a kind that there is not', [13]],
    ['a station beyond the last', [128, 7]],
    ['nothing at all', []],
    ['no ticket where one belongs', [1]],
  ])('is not read from %s', (_, bytes) => {
    expect(() => readBack(commands, bytes)).toThrow(Unreadable)
  })

  test.each([
    [{ type: 'visit', waiter: 8, station: 1 }],
    [{ type: 'visit', waiter: 0, station: 64 }],
    [{ type: 'visit', waiter: 0, station: 1, ticket: 4_294_967_296 }],
    [{ type: 'visit', waiter: 0, ticket: 1 }],
    [{ type: ['visit'], waiter: 0, station: 1 }],
    [{ type: 'hasOwnProperty', waiter: 0 }],
    [JSON.parse('{"__proto__":{"type":"undo","waiter":0}}')],
    [[{ type: 'undo', waiter: 0 }]],
  ])('is not read from JSON that is none: %j', (value) => {
    expect(commands.read(value)).toBeNull()
  })
})

describe('a new row of the table', () => {
  const wave: More = { type: 'wave', waiter: 0, guest: 42 }

  test('is all that a new command needs', () => {
    expect(readBack(more, written(more, wave))).toEqual(wave)
    expect(more.read({ ...wave, hat: 'red' })).toEqual(wave)
    expect(more.read({ ...wave, guest: 100 })).toBeNull()
  })

  test('leaves the bytes of all others as they were', () => {
    expect(every.map((each) => written(more, each))).toEqual(
      every.map((each) => written(commands, each)),
    )
  })

  test.each([3, -1, 14])('cannot have the number %i, which is taken or too high', (number) => {
    const rows = { ...commandFormats, wave: [{ number, arguments: {} }] }
    expect(() => createCommandCodec<More>(rows)).toThrow(RangeError)
  })
})
