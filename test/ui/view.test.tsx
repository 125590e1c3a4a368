// The projector's view and the browser's full screen, which comes and goes a while after it was asked for.
import { act } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toggleView, useRootView } from '../../src/ui/view.ts'
import { draw } from '../support/render.tsx'

/** A browser that does what it is asked for when told to, in the order of asking. */
function slowBrowser() {
  const asked: (() => void)[] = []
  let filled: Element | null = null
  const later = (element: Element | null) =>
    new Promise<void>((resolve) => {
      asked.push(() => {
        filled = element
        document.dispatchEvent(new Event('fullscreenchange'))
        resolve()
      })
    })
  const root = document.documentElement
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => filled })
  Object.assign(root, { requestFullscreen: () => later(root) })
  Object.assign(document, { exitFullscreen: () => later(null) })
  return {
    answer: () => act(async () => asked.shift()?.()),
    leave: async () => {
      void later(null)
      await act(async () => asked.pop()?.())
    },
    isFull: () => filled !== null,
    isAsked: () => asked.length > 0,
  }
}

let browser = slowBrowser()
beforeEach(() => (browser = slowBrowser()))
afterEach(() => {
  for (const name of ['fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name)
  Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
})

function Root() {
  useRootView()
  return null
}

function opened() {
  const { app } = draw(<Root />)
  return {
    toggle: () => act(() => toggleView(app)),
    view: () => app.getState().device.view,
  }
}

async function answerAll(): Promise<void> {
  while (browser.isAsked()) await browser.answer()
}

test('it fills the screen, and whoever leaves the full screen has the usual view', async () => {
  const { toggle, view } = opened()
  await toggle()
  await answerAll()
  expect([view(), browser.isFull()]).toEqual(['projector', true])
  await browser.leave()
  expect([view(), browser.isFull()]).toEqual(['usual', false])
})

test('turned on again before the browser has left the full screen, it stays on', async () => {
  const { toggle, view } = opened()
  await toggle()
  await answerAll()
  await toggle()
  await toggle()
  await answerAll()
  expect([view(), browser.isFull()]).toEqual(['projector', true])
})

test('turned off again before the browser has filled the screen, it stays off', async () => {
  const { toggle, view } = opened()
  await toggle()
  await toggle()
  await answerAll()
  expect([view(), browser.isFull()]).toEqual(['usual', false])
})

test('however often it is turned on and off, view and screen end alike', async () => {
  const { toggle, view } = opened()
  for (let turns = 1; turns <= 7; turns++) {
    for (let turn = 0; turn < turns; turn++) {
      await toggle()
      if (turn % 3 === 1) await browser.answer()
    }
    await answerAll()
    expect(browser.isFull(), `${turns} turns`).toBe(view() === 'projector')
  }
})
