// One seat in several tabs of a browser: who has it says so, and whoever takes it over silences the other.
import { expect, test } from 'vitest'
import type { Page } from '../../src/host/workshop/browser.ts'
import { SeatTabs } from '../../src/host/workshop/seat-tabs.ts'

type Hear = (text: string) => void

/** Tabs that hear each other, on a clock that runs out at once when nobody answers. */
function browser() {
  const heard: Hear[] = []
  const openChannel = (onText: Hear) => {
    heard.push(onText)
    const post = (text: string) => {
      for (const each of heard) if (each !== onText) each(text)
    }
    return { post }
  }
  const waiting: (() => void)[] = []
  const after = (_: number, then: () => void) => {
    waiting.push(then)
    return () => void waiting.splice(waiting.indexOf(then), 1)
  }
  const taken: string[] = []
  const tab = (name: string, hears: boolean = true) => {
    const page = { openChannel: hears ? openChannel : () => null, platform: { after } }
    return new SeatTabs(page as unknown as Page, (code) => void taken.push(`${name} ${code}`))
  }
  const silence = () => {
    for (const then of waiting.slice()) then()
  }
  return { tab, taken, silence }
}

test('a second tab is told that the first has the seat, and nobody goes quiet yet', async () => {
  const { tab, taken } = browser()
  const [first, second] = [tab('first'), tab('second')]
  first.take('KMRTPX')
  expect(await second.isHeldElsewhere('KMRTPX')).toBe(true)
  expect(taken).toEqual([])
})

test('a seat in another room, and one that was left, is free', async () => {
  const { tab, silence } = browser()
  const [first, second] = [tab('first'), tab('second')]
  first.take('BCDFGH')
  const other = second.isHeldElsewhere('KMRTPX')
  silence()
  expect(await other).toBe(false)
  first.release()
  const left = second.isHeldElsewhere('BCDFGH')
  silence()
  expect(await left).toBe(false)
})

test('the tab that takes it over silences the first, and can lose it again', () => {
  const { tab, taken } = browser()
  const [first, second] = [tab('first'), tab('second')]
  first.take('KMRTPX')
  second.take('KMRTPX')
  first.take('KMRTPX')
  expect(taken).toEqual(['first KMRTPX', 'second KMRTPX'])
})

test('where tabs cannot hear each other the seat is free: the server keeps the newest', async () => {
  const { tab } = browser()
  expect(await tab('alone', false).isHeldElsewhere('KMRTPX')).toBe(false)
})
