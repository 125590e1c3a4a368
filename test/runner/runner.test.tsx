// A frame that answers when the test says so: which run it answers, and what closing it ends.
import { afterEach, expect, test, vi } from 'vitest'
import { patience } from '../../src/code/index.ts'
import type { LabOrder } from '../../src/lab/index.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { createRunner } from '../../src/runner/index.ts'
import type { FromFrame, ToFrame } from '../../src/runner/message.ts'

const order: LabOrder = {
  program: { language: 'javascript', text: '' },
  level: lunchRush,
  seed: 7,
}

type Frame = ReturnType<typeof openFrame>
const frames: Frame[] = []
afterEach(() => void frames.splice(0))

function openFrame() {
  const asked: ToFrame[] = []
  const own = { postMessage: (message: ToFrame) => void asked.push(message) }
  const frame = { inside: () => own as unknown as Window, remove: vi.fn<() => void>() }
  const say = (data: FromFrame) => {
    const event = new MessageEvent('message', { data })
    Object.defineProperty(event, 'source', { value: own })
    dispatchEvent(event)
  }
  const isAsked = async () => vi.waitFor(() => expect(asked.at(-1)?.type).toBe('run'))
  return { frame, say, isAsked }
}

const runnerOf = (runMs?: number) =>
  createRunner({
    ...(runMs === undefined ? {} : { patience: { ...patience, runMs, loadingMs: runMs } }),
    openFrame() {
      const opened = openFrame()
      frames.push(opened)
      return opened.frame
    },
    fetchWorker: async () => '',
    fetchWasm: async () => new Uint8Array(),
  })

async function answer(which: number, run: unknown): Promise<void> {
  frames[which]?.say({ type: 'ready' })
  await frames[which]?.isAsked()
  frames[which]?.say({ type: 'done', run } as FromFrame)
}

test('a frame serves one run after the other', async () => {
  const runner = runnerOf()
  for (const run of [1, 2]) {
    const ran = runner.run(order)
    await answer(0, run)
    expect(await ran).toMatchObject({ type: 'done', run })
  }
  expect(frames).toHaveLength(1)
})

test('a run that was ended while its frame opened does not end the next', async () => {
  const runner = runnerOf()
  const left = runner.run(order)
  runner.stop()
  const next = runner.run(order)
  frames[0]?.say({ type: 'ready' })
  expect(await left).toEqual({ type: 'left' })
  await answer(1, 'next')
  expect(await next).toMatchObject({ type: 'done', run: 'next' })
  expect(frames[0]?.frame.remove).toHaveBeenCalledOnce()
  expect(frames[1]?.frame.remove).not.toHaveBeenCalled()
})

test('another run ends the one that is on, also while its frame opens', async () => {
  const runner = runnerOf()
  const first = runner.run(order)
  const second = runner.run(order)
  frames[0]?.say({ type: 'ready' })
  expect(await first).toEqual({ type: 'left' })
  await answer(1, 2)
  expect(await second).toMatchObject({ type: 'done', run: 2 })
})

test('a run that does not come to an end is ended with its frame, and the next has another', async () => {
  const runner = runnerOf(2_000)
  const endless = runner.run(order)
  frames[0]?.say({ type: 'ready' })
  await frames[0]?.isAsked()
  frames[0]?.say({ type: 'started' })
  frames[0]?.say({ type: 'at', line: 2 })
  frames[0]?.say({ type: 'at', line: 4 })
  expect(await endless).toEqual({ type: 'endless', line: 4 }) // two seconds, so that the next has time to answer
  await vi.waitFor(() => expect(frames[0]?.frame.remove).toHaveBeenCalledOnce())
  const next = runner.run(order)
  frames[0]?.say({ type: 'done', run: 'too late' } as FromFrame)
  await answer(1, 'next')
  expect(await next).toMatchObject({ type: 'done', run: 'next' })
})

test('a lab that does not get ready is ended, and told apart from a program without end', async () => {
  const runner = runnerOf(500)
  const ran = runner.run(order)
  frames[0]?.say({ type: 'ready' })
  expect(await ran).toEqual({ type: 'unready', line: null })
  await vi.waitFor(() => expect(frames[0]?.frame.remove).toHaveBeenCalledOnce())
})

test('a program in the other language gets a frame of its own', async () => {
  const runner = runnerOf()
  const first = runner.run(order)
  await answer(0, 1)
  expect(await first).toMatchObject({ type: 'done', run: 1 })
  const next = runner.run({ ...order, program: { language: 'python', text: '' } })
  await answer(1, 2)
  expect(await next).toMatchObject({ type: 'done', run: 2 })
  expect(frames[0]?.frame.remove).toHaveBeenCalledOnce()
})

test('what comes back is not believed to be a run: other messages and other windows are ignored', async () => {
  const runner = runnerOf()
  const ran = runner.run(order)
  frames[0]?.say({ type: 'ready' })
  await frames[0]?.isAsked()
  dispatchEvent(new MessageEvent('message', { data: { type: 'done', run: 'of a stranger' } }))
  frames[0]?.say('done' as unknown as FromFrame)
  await answer(0, 'own')
  expect(await ran).toMatchObject({ type: 'done', run: 'own' })
})
