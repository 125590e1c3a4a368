// The worker in which a program runs: the engine of its language, and nothing else to be reached.
import { createEngine } from '../lab/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import type { Engine } from '../lab/index.ts'
import type { FromFrame, ToFrame } from './message.ts'

const files = import.meta.glob<string>('../lab/{javascript,python}/*.{js,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const library = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
)

const engines = new Map<CodeLanguage, Promise<Engine>>()

addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
  if (data.type === 'run') void play(data)
})

async function play({ order, wasm }: Extract<ToFrame, { type: 'run' }>): Promise<void> {
  try {
    const { language } = order.program
    const engine = engines.get(language) ?? createEngine(language, { wasm, library })
    engines.set(language, engine)
    tell({ type: 'done', run: await (await engine).run(order) })
  } catch (error) {
    tell({ type: 'broken', message: error instanceof Error ? error.message : String(error) })
  }
}

function tell(message: FromFrame): void {
  postMessage(message)
}
