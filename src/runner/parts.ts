// Where the page finds what a runner is made of: the frame's document and the workers' scripts, which
// are built beside the game (lab.config.ts), and the languages' interpreters.
import micropython from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url'
import quickjs from 'quickjs-wasi/quickjs.wasm?url'
import { frameUrl, workerUrls } from 'virtual:lab-frame'
import type { CodeLanguage } from '../code/index.ts'
import type { Frame, RunnerParts } from './runner.ts'

const wasms: Readonly<Record<CodeLanguage, string>> = {
  javascript: quickjs,
  python: micropython,
}

/** Everything is fetched once. `title` is what the frame is called. */
export function pageParts(title: string): RunnerParts {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const bytesAt = (url: string) => {
    const bytes = kept.get(url) ?? fetchBytes(url)
    kept.set(url, bytes)
    bytes.catch(() => kept.delete(url)) // the next one tries again
    return bytes
  }
  return {
    openFrame: () => openFrame(title),
    fetchWorker: async (language) => new TextDecoder().decode(await bytesAt(workerUrls[language])),
    fetchWasm: (language) => bytesAt(wasms[language]),
  }
}

function openFrame(title: string): Frame {
  const keeper = document.createElement('iframe')
  keeper.title = title
  keeper.hidden = true
  keeper.src = frameUrl
  document.body.append(keeper)
  return {
    inside: () => keeper.contentWindow?.frames[0] ?? null,
    remove: () => keeper.remove(),
  }
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`)
  return new Uint8Array(await answer.arrayBuffer())
}
