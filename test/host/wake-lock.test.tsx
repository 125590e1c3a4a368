// The screen of a phone in a room stays on: with a browser that can keep it on, refuses to, or knows nothing of it.
import { afterEach, expect, test, vi } from 'vitest'
import { keepAwake } from '../../src/host/workshop/browser.ts'

const descriptor = Object.getOwnPropertyDescriptor(navigator, 'wakeLock')
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'wakeLock')
  if (descriptor) Object.defineProperty(navigator, 'wakeLock', descriptor)
})

/** A browser's lock; how many are held now. */
function fakeLock() {
  const held = new Set<object>()
  const waiting: (() => void)[] = []
  const lock = { asked: 0, isSlow: false, isRefused: false }
  const request = async (kind: string) => {
    lock.asked++
    if (kind !== 'screen' || lock.isRefused) throw new DOMException('no', 'NotAllowedError')
    if (lock.isSlow) await new Promise<void>((resolve) => void waiting.push(resolve))
    const sentinel = { release: async () => void held.delete(sentinel) }
    held.add(sentinel)
    return sentinel
  }
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  const answer = () => {
    for (const each of waiting.splice(0)) each()
  }
  return { lock, held, answer }
}

const settle = async () => new Promise((resolve) => setTimeout(resolve))

async function see(isHidden: boolean): Promise<void> {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
}

test('it is kept on until the end, and asked for again whenever the page is seen again', async () => {
  const { lock, held } = fakeLock()
  const release = keepAwake()
  await settle()
  expect(held.size).toBe(1)
  held.clear() // the browser drops it with the page
  await see(true)
  expect([lock.asked, held.size]).toEqual([1, 0])
  await see(false)
  await see(false)
  expect([lock.asked, held.size]).toEqual([3, 1])
  release()
  await see(false)
  expect([lock.asked, held.size]).toEqual([3, 0])
})

test('an answer that comes after the end is let go again', async () => {
  const { lock, held, answer } = fakeLock()
  lock.isSlow = true
  const release = keepAwake()
  release()
  answer()
  await settle()
  expect([lock.asked, held.size]).toEqual([1, 0])
})

test('a browser that refuses, or has none, is left alone', async () => {
  const { lock, held } = fakeLock()
  lock.isRefused = true
  const refused = keepAwake()
  await see(false)
  refused()
  expect([lock.asked, held.size]).toEqual([2, 0])
  Reflect.deleteProperty(navigator, 'wakeLock')
  const none = keepAwake()
  await settle()
  expect(none).not.toThrow()
})
