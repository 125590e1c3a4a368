// Runs programs in a sandboxed frame with a policy of its own, and ends the frame when a run takes too
// long. That clock only ends a run; how it comes out is the engine's to decide, which counts steps.
import type { CodeLanguage } from '../code/index.ts'
import type { LabOrder } from '../lab/index.ts'
import type { FromFrame, ToFrame } from './message.ts'

/** What came back of a run: `run` is to be checked by whoever believes it. */
export type Ran =
  | { readonly type: 'done'; readonly run: unknown; readonly tookMs: number }
  | { readonly type: 'timeout' } // it was ended from outside
  | { readonly type: 'broken'; readonly message: string } // it could not be run at all

export type Runner = {
  /** One at a time: an earlier one that is still on is ended first. Never rejects. */
  run(order: LabOrder): Promise<Ran>
  /** End what is on, and let go of the frame. */
  stop(): void
}

export type RunnerParts = {
  /** The frame, put into the page and loading its document. */
  readonly openFrame: () => HTMLIFrameElement
  readonly fetchWorker: () => Promise<string>
  readonly fetchWasm: (language: CodeLanguage) => Promise<Uint8Array<ArrayBuffer>>
  readonly longestMs?: number
}

export const LONGEST_MS = 10_000 // of real time

type Opened = {
  readonly ask: (message: ToFrame) => void
  readonly heard: (listener: (message: FromFrame) => void) => void
  readonly close: () => void
}

export function createRunner({ longestMs = LONGEST_MS, ...parts }: RunnerParts): Runner {
  let opened: Promise<Opened> | null = null
  let end: (() => void) | null = null // of the run that is on
  let isOn = false // also while the frame is opening

  const close = () => {
    const closing = opened
    opened = null
    isOn = false
    end?.()
    end = null
    closing?.then((each) => each.close()).catch(() => {})
  }

  /** After a run of the frame that is there, which serves again where that went well. */
  const finish = (isWell: boolean) => {
    end = null
    isOn = false
    if (!isWell) close()
  }

  async function run(order: LabOrder): Promise<Ran> {
    if (isOn) close()
    isOn = true
    const own = (opened ??= openWith(parts))
    const isOwn = () => opened === own // else somebody has closed it since
    try {
      const [frame, wasm] = await Promise.all([own, parts.fetchWasm(order.program.language)])
      if (!isOwn()) return { type: 'timeout' }
      const ran = await answerOf(frame, { type: 'run', order, wasm }, longestMs, (ending) => {
        end = ending
      })
      if (isOwn()) finish(ran.type === 'done')
      return ran
    } catch (error) {
      if (isOwn()) close()
      return { type: 'broken', message: error instanceof Error ? error.message : String(error) }
    }
  }
  return { run, stop: close }
}

async function openWith(parts: RunnerParts): Promise<Opened> {
  const frame = parts.openFrame()
  const opened = connect(frame)
  try {
    const [script] = await Promise.all([parts.fetchWorker(), readyOf(opened)])
    opened.ask({ type: 'worker', script })
    return opened
  } catch (error) {
    opened.close()
    throw error
  }
}

function connect(frame: HTMLIFrameElement): Opened {
  let listener: ((message: FromFrame) => void) | null = null
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === frame.contentWindow && isMessage(data)) listener?.(data)
  }
  addEventListener('message', listen)
  return {
    // Its origin is none, so that none can be named; nothing else can be in this frame.
    ask: (message) => frame.contentWindow?.postMessage(message, '*'),
    heard: (next) => void (listener = next),
    close() {
      removeEventListener('message', listen)
      frame.remove()
    },
  }
}

function isMessage(data: unknown): data is FromFrame {
  return typeof data === 'object' && data !== null && 'type' in data
}

const LONGEST_OPENING_MS = 15_000 // a slow network

function readyOf({ heard }: Opened): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The frame did not open.')), LONGEST_OPENING_MS)
    heard(({ type }) => {
      if (type !== 'ready') return
      clearTimeout(late)
      resolve()
    })
  })
}

function answerOf(
  { ask, heard }: Opened,
  message: ToFrame,
  longestMs: number,
  onStart: (end: () => void) => void,
): Promise<Ran> {
  return new Promise((resolve) => {
    const from = performance.now()
    const late = setTimeout(() => settle({ type: 'timeout' }), longestMs)
    const settle = (ran: Ran) => {
      clearTimeout(late)
      resolve(ran)
    }
    onStart(() => settle({ type: 'timeout' }))
    heard((answer) => {
      if (answer.type === 'done') {
        settle({ type: 'done', run: answer.run, tookMs: performance.now() - from })
      } else if (answer.type === 'broken') {
        settle({ type: 'broken', message: String(answer.message) })
      }
    })
    ask(message)
  })
}
