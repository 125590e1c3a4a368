// The keyboard: what each key means in a room of six tables.
import { describe, expect, test } from 'vitest'
import { campaignLevels, drinks, lunchRush } from '../../src/levels/index.ts'
import { frozenApp } from '../../src/levels/campaign/frozen-app.ts'
import { meaningOf, type Pressed } from '../../src/ui/shift/keys.ts'

const press = (key: string, code = '', held: Partial<Pressed> = {}) =>
  meaningOf(
    { key, code, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...held },
    lunchRush.floor,
  )

describe('a key', () => {
  test('with a digit taps that table, on the number pad too', () => {
    expect(press('1', 'Digit1')).toEqual({ type: 'tap', station: 1 })
    expect(press('6', 'Numpad6')).toEqual({ type: 'tap', station: 6 })
  })

  test('with a digit works where digits need Shift', () => {
    expect(press('&', 'Digit1')).toEqual({ type: 'tap', station: 1 })
  })

  test('for a table that is not there means nothing', () => {
    expect(press('7', 'Digit7')).toBeNull()
    expect(press('0', 'Digit0')).toBeNull()
  })

  test('of the alphabet counts by what is printed on it', () => {
    expect(press('k', 'KeyK')).toEqual({ type: 'tap', station: 0 })
    expect(press('K', 'KeyK')).toEqual({ type: 'tap', station: 0 })
    expect(press('w', 'KeyZ')).toEqual({ type: 'stand' })
    expect(press('z', 'KeyY')).toEqual({ type: 'undo' })
    expect(press('q', 'KeyQ')).toBeNull()
  })

  test.each([
    ['л', 'KeyK', { type: 'tap', station: 0 }], // Cyrillic
    ['ц', 'KeyW', { type: 'stand' }],
    ['Я', 'KeyZ', { type: 'undo' }],
    ['κ', 'KeyK', { type: 'tap', station: 0 }], // Greek
    ['ל', 'KeyK', { type: 'tap', station: 0 }], // Hebrew
    ['ص', 'KeyW', { type: 'stand' }], // Arabic
    ['é', 'KeyK', null], // Latin, with a letter of its own there
    ['ц', '', null],
  ])('without a Latin letter counts by its place: %s at %s', (key, code, meaning) => {
    expect(press(key, code)).toEqual(meaning)
  })

  test.each([
    ['ArrowLeft', 'Numpad4'],
    ['End', 'Numpad1'],
    ['Clear', 'Numpad5'],
  ])('of the number pad that is no digit now taps nothing: %s at %s', (key, code) => {
    expect(press(key, code)).toBeNull()
  })

  test('with a digit of another script taps that table', () => {
    expect(press('٤', 'Numpad4')).toEqual({ type: 'tap', station: 4 })
    expect(press('۱', 'Digit1')).toEqual({ type: 'tap', station: 1 })
    expect(press('3')).toEqual({ type: 'tap', station: 3 }) // from a keyboard on the screen
  })

  test('may undo, pause and open the menu', () => {
    expect(press('Backspace', 'Backspace')).toEqual({ type: 'undo' })
    expect(press(' ', 'Space')).toEqual({ type: 'pause' })
    expect(press('Escape', 'Escape')).toEqual({ type: 'menu' })
  })

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s belongs to the browser', (held) => {
    expect(press('z', 'KeyZ', { [held]: true })).toBeNull()
    expect(press('1', 'Digit1', { [held]: true })).toBeNull()
  })
})

test('the key of a save button taps it where there is one', () => {
  const held = { repeat: false, ctrlKey: false, metaKey: false, altKey: false }
  const tap = (key: string, code: string) => meaningOf({ key, code, ...held }, frozenApp.floor)
  expect(tap('o', 'KeyO')).toEqual({ type: 'tap', station: 5 })
  expect(tap('n', 'KeyN')).toEqual({ type: 'tap', station: 6 })
  expect(press('o', 'KeyO')).toBeNull()
  expect(press('n', 'KeyN')).toBeNull()
})

describe('the letter', () => {
  test('of the bar taps it where there is one', () => {
    const bar = { key: 'b', code: 'KeyB', repeat: false, ctrlKey: false, metaKey: false }
    expect(meaningOf({ ...bar, altKey: false }, drinks.floor)).toEqual({ type: 'tap', station: 5 })
    expect(press('b', 'KeyB')).toBeNull()
  })

  test('of the shelf taps it where there is one', () => {
    const shelf = { key: 't', code: 'KeyT', repeat: false, ctrlKey: false, metaKey: false }
    const { floor } = campaignLevels.find(({ id }) => id === 'last-cake') ?? drinks
    expect(meaningOf({ ...shelf, altKey: false }, floor)).toEqual({ type: 'tap', station: 7 })
    expect(press('t', 'KeyT')).toBeNull()
  })
})
