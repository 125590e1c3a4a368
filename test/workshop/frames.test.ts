// Views that get lost on the way are noticed.
import { expect, test } from 'vitest'
import type { ViewMessage } from '../../src/wire/index.ts'
import { createFrames } from '../../src/workshop/frames.ts'

const view = (number: number, parts: object = {}) =>
  ({ type: 'view', number, seq: 1, at: 0, ...parts }) as ViewMessage

test('a view that is missing is asked for, now and then, until all has come again', () => {
  const frames = createFrames('seat')
  expect(frames.isToAsk(view(1, { shared: {}, own: {} }), 0)).toBe(false)
  expect(frames.isToAsk(view(2, { own: {} }), 10)).toBe(false)
  expect(frames.isToAsk(view(4, { own: {} }), 20)).toBe(true)
  expect(frames.isToAsk(view(5, { own: {} }), 30)).toBe(false)
  expect(frames.isToAsk(view(6, { shared: {} }), 600)).toBe(true)
  expect(frames.heard()).toBe(2)
  expect(frames.isToAsk(view(7, { shared: {}, own: {} }), 610)).toBe(false)
  expect(frames.heard()).toBe(7)
})

test('for a projector all are four parts, and a server that does not number them is believed', () => {
  const frames = createFrames('projector')
  expect(frames.isToAsk(view(3, { shared: {}, live: null, people: {} }), 0)).toBe(true)
  expect(frames.isToAsk(view(4, { shared: {}, live: null, people: {}, presence: {} }), 1)).toBe(
    false,
  )
  const { number: _, ...old } = view(0, { shared: {} })
  expect(frames.isToAsk(old as ViewMessage, 2)).toBe(false)
})
