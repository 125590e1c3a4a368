// What a worker does in which programs of one language run: it has that engine, and nothing else to be
// reached. There is a worker's script for each language, so that nobody loads what runs the other.
import type { CreateEngine, Engine, Pace } from '../lab/index.ts'
import type { FromFrame, ToFrame } from './message.ts'

type Files = Readonly<Record<string, string>> // texts, by their paths

export function serve(create: CreateEngine, files: Files): void {
  const library = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
  )
  let engine: Promise<Engine> | null = null
  addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
    if (data.type !== 'run') return
    engine ??= create({ wasm: data.wasm, library })
    void play(engine, data)
  })
}

const pace: Pace = {
  started: () => tell({ type: 'started' }),
  goesOn: () => tell({ type: 'goesOn' }),
  at: (line) => tell({ type: 'at', line }),
}

type Run = Extract<ToFrame, { type: 'run' }>

async function play(engine: Promise<Engine>, { order }: Run): Promise<void> {
  try {
    tell({ type: 'done', run: await (await engine).run(order, pace) })
  } catch (error) {
    tell({ type: 'broken', message: error instanceof Error ? error.message : String(error) })
  }
}

function tell(message: FromFrame): void {
  postMessage(message)
}
