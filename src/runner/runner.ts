// Runs programs in a sandboxed frame with a policy of its own, and ends the frame when a run does not come to
// an end by itself.
import { patience, watchdog } from '../code/index.ts'
import type { Clock, CodeLanguage, Ended, Patience } from '../code/index.ts'
import type { LabOrder } from '../lab/index.ts'
import type { FromFrame, ToFrame } from './message.ts'

/** What came back of a run: `run` is to be checked by whoever believes it. */
export type Ran =
  | { readonly type: 'done'; readonly run: unknown; readonly tookMs: number }
  | { readonly type: Ended; readonly line: number | null } // from outside; the last line known of it
  | { readonly type: 'left' } // nobody wants it any more
  | { readonly type: 'broken'; readonly message: string } // it could not be run at all

export type Runner = {
  /** One at a time: an earlier one that is still on is ended first. Never rejects. */
  run(order: LabOrder): Promise<Ran>
  /** Fetch what programs of this language run in, so that the first run is soon there. Nothing is run. */
  prepare(language: CodeLanguage): void
  /** End what is on, and let go of the frame. */
  stop(): void
}

/** A sandboxed frame in the page. */
export type Frame = {
  /** Its window; null until its document has begun to load. */
  readonly inside: () => Window | null
  readonly remove: () => void
}

export type RunnerParts = {
  /** The frame, put into the page and loading its document. */
  readonly openFrame: () => Frame
  readonly fetchWorker: (language: CodeLanguage) => Promise<string>
  readonly fetchWasm: (language: CodeLanguage) => Promise<Uint8Array<ArrayBuffer>>
  readonly patience?: Patience
}

type Opened = {
  readonly ask: (message: ToFrame) => void
  readonly heard: (listener: (message: FromFrame) => void) => void
  readonly close: () => void
}

export function createRunner(parts: RunnerParts): Runner {
  let opened: Promise<Opened> | null = null
  let end: (() => void) | null = null // of the run that is on
  let isOn = false // also while the frame is opening
  let language: CodeLanguage | null = null // of the frame that is there

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
    const { language: wanted } = order.program
    if (isOn || language !== wanted) close()
    isOn = true
    language = wanted
    const own = (opened ??= openWith(parts, wanted))
    const isOwn = () => opened === own // else somebody has closed it since
    try {
      const [frame, wasm] = await Promise.all([own, parts.fetchWasm(wanted)])
      if (!isOwn()) return { type: 'left' }
      const ran = await answerOf(frame, { type: 'run', order, wasm }, parts, (ending) => {
        end = ending
      })
      if (isOwn()) finish(ran.type === 'done')
      return ran
    } catch (error) {
      if (isOwn()) close()
      return { type: 'broken', message: error instanceof Error ? error.message : String(error) }
    }
  }
  return { run, prepare: preparing(parts), stop: close }
}

async function openWith(parts: RunnerParts, language: CodeLanguage): Promise<Opened> {
  const frame = parts.openFrame()
  const opened = connect(frame)
  try {
    const [script] = await Promise.all([parts.fetchWorker(language), readyOf(opened)])
    opened.ask({ type: 'worker', script })
    return opened
  } catch (error) {
    opened.close()
    throw error
  }
}

function preparing({ fetchWorker, fetchWasm }: RunnerParts): Runner['prepare'] {
  // Whoever runs a program asks again, and is told what is wrong.
  return (language) => void Promise.allSettled([fetchWorker(language), fetchWasm(language)])
}

function connect(frame: Frame): Opened {
  let listener: ((message: FromFrame) => void) | null = null
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source !== null && source === frame.inside() && isMessage(data)) listener?.(data)
  }
  addEventListener('message', listen)
  return {
    // Its origin is none, so that none can be named; nothing else can be in this frame.
    ask: (message) => frame.inside()?.postMessage(message, '*'),
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

const clock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

function answerOf(
  { ask, heard }: Opened,
  message: ToFrame,
  { patience: limits = patience }: RunnerParts,
  onStart: (end: () => void) => void,
): Promise<Ran> {
  return new Promise((resolve) => {
    let from = performance.now()
    const settle = (ran: Ran) => {
      watch.over()
      resolve(ran)
    }
    let line: number | null = null
    const watch = watchdog(clock, (type) => settle({ type, line }), limits)
    onStart(() => settle({ type: 'left' }))
    heard((answer) => {
      if (answer.type === 'started') {
        from = performance.now()
        watch.started()
      } else if (answer.type === 'goesOn') watch.goesOn()
      else if (answer.type === 'at') line = Number(answer.line) || null
      else if (answer.type === 'done') {
        settle({ type: 'done', run: answer.run, tookMs: performance.now() - from })
      } else if (answer.type === 'broken') {
        settle({ type: 'broken', message: String(answer.message) })
      }
    })
    ask(message)
  })
}
