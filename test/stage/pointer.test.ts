// Fingers: tables at once, the kitchen on release, a long press to stand, each finger by itself.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Point } from '../../src/sim/index.ts'
import type { Hit } from '../../src/stage/hit.ts'
import { HOLD_MS, listenToPointer } from '../../src/stage/pointer.ts'
import { PASS } from '../support/floor.ts'

const TABLE = { x: 200, y: 500 }
const KITCHEN_POINT = { x: 500, y: 200 }
const NOWHERE = { x: 990, y: 850 }

function hitAt({ x, y }: Point): Hit | null {
  if (x === NOWHERE.x) return null
  return y < 300 ? { kind: 'pass', station: PASS, ticket: 4 } : { kind: 'table', station: 2 }
}

function open() {
  const heard: unknown[] = []
  const canvas = Object.assign(new EventTarget(), { style: { cursor: '' } })
  const pointer = listenToPointer(canvas as unknown as HTMLCanvasElement, (x, y) => ({ x, y }), {
    hitAt,
    tap: (hit) => heard.push(hit),
    hold: () => heard.push('hold'),
    touched: () => {},
    hovered: () => {},
  })
  const send = (type: string, { x, y }: Point, pointerId = 1): void => {
    const about = { clientX: x, clientY: y, pointerId, button: 0, pointerType: 'touch' }
    canvas.dispatchEvent(Object.assign(new Event(type), about))
  }
  return { heard, pointer, send }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

describe('a table', () => {
  test('answers the moment it is touched', () => {
    const { heard, send } = open()
    send('pointerdown', TABLE)
    expect(heard).toEqual([{ kind: 'table', station: 2 }])
    send('pointerup', TABLE)
    expect(heard).toHaveLength(1)
  })
})

describe('the kitchen', () => {
  test('answers on release, with the dish that was touched', () => {
    const { heard, send } = open()
    send('pointerdown', KITCHEN_POINT)
    expect(heard).toEqual([])
    send('pointerup', KITCHEN_POINT)
    expect(heard).toEqual([{ kind: 'pass', station: PASS, ticket: 4 }])
  })

  test('held long enough asks to stand, once, and is no tap', () => {
    const { heard, pointer, send } = open()
    send('pointerdown', KITCHEN_POINT)
    vi.advanceTimersByTime(HOLD_MS - 1)
    pointer.update()
    expect(heard).toEqual([])
    expect(pointer.held()?.share).toBeCloseTo(1, 1)
    vi.advanceTimersByTime(1)
    pointer.update()
    pointer.update()
    send('pointerup', KITCHEN_POINT)
    expect(heard).toEqual(['hold'])
    expect(pointer.held()).toBeNull()
  })

  test('lets go of a finger that slides away or is taken over by the page', () => {
    const { heard, send } = open()
    send('pointerdown', KITCHEN_POINT)
    send('pointerup', NOWHERE)
    send('pointerdown', KITCHEN_POINT)
    send('pointercancel', KITCHEN_POINT)
    send('pointerup', KITCHEN_POINT)
    expect(heard).toEqual([])
  })
})

test('two fingers do not disturb each other', () => {
  const { heard, send } = open()
  send('pointerdown', KITCHEN_POINT, 1)
  send('pointerdown', TABLE, 2)
  send('pointerup', TABLE, 2)
  send('pointerup', KITCHEN_POINT, 1)
  expect(heard).toEqual([
    { kind: 'table', station: 2 },
    { kind: 'pass', station: PASS, ticket: 4 },
  ])
})

test('nothing is heard any more once it is destroyed', () => {
  const { heard, pointer, send } = open()
  pointer.destroy()
  send('pointerdown', TABLE)
  expect(heard).toEqual([])
})
