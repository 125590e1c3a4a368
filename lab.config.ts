// What a player's program runs in is built beside the game: one classic script for the worker, and a
// document for the sandboxed frame, whose only script is inline and named by its hash in the document's
// own policy. There is no 'self' in it: with that, a program that broke out could load our own files.
import { createHash } from 'node:crypto'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { oldestBrowsers } from './browsers.config.ts'

const MODULE = 'virtual:lab-frame'
const SERVED = '/@lab/' // by the development server

type Frame = { readonly document: string; readonly worker: string }

export const labFrame: Plugin = {
  name: 'lab-frame',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  async load(id) {
    if (id !== `\0${MODULE}`) return null
    if (this.environment.mode === 'dev') {
      return `export const frameUrl = '${SERVED}frame.html'; export const workerUrl = '${SERVED}worker.js'`
    }
    const { document, worker } = await frameOf()
    const emit = (name: string, source: string) => this.emitFile({ type: 'asset', name, source })
    return [
      `export const frameUrl = import.meta.ROLLUP_FILE_URL_${emit('lab-frame.html', document)}`,
      `export const workerUrl = import.meta.ROLLUP_FILE_URL_${emit('lab-worker.js', worker)}`,
    ].join('\n')
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = request.url?.startsWith(SERVED) ? request.url.slice(SERVED.length) : ''
      if (name !== 'frame.html' && name !== 'worker.js') return next()
      frameOf().then(({ document, worker }) => {
        const isFrame = name === 'frame.html'
        response.setHeader('Content-Type', isFrame ? 'text/html' : 'text/javascript')
        response.end(isFrame ? document : worker)
      }, next)
    })
  },
}

/** What the frame's document may do, given the text of its script. */
function framePolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob: 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function frameDocument(script: string): string {
  return [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${framePolicy(script)}">`,
    '<title>Café Await</title>',
    `<script>${script}</script>`,
  ].join('\n')
}

async function frameOf(): Promise<Frame> {
  const [script, worker] = await Promise.all([bundled('frame'), bundled('worker')])
  if (/<\/script|<!--/i.test(script)) throw new Error('This script cannot stand inline.')
  return { document: frameDocument(script), worker }
}

/** One file of the runner with all that it imports, as a classic script. */
async function bundled(name: 'frame' | 'worker'): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [classicMicroPython],
    build: {
      write: false,
      target: oldestBrowsers,
      modulePreload: false,
      rolldownOptions: {
        input: `${import.meta.dirname}/src/runner/${name}.ts`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [script, ...others] = output
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${name} is not one script.`)
  return script.code.trim()
}

/**
 * MicroPython's own script ends by running what Node was called with, behind an `await` that only a
 * module may have, and asks for its address. Neither means anything in a worker made from a text.
 */
const classicMicroPython: Plugin = {
  name: 'classic-micropython',
  transform(code, id) {
    if (!id.endsWith('/micropython.mjs')) return null
    const cut = code
      .replace(/if\(globalThis\.loadMicroPython=loadMicroPython,.*?(?=class PyProxy\{)/s, '')
      .replaceAll('import.meta.url', "''")
      .replaceAll(/await import\("\w+"\)/g, 'null')
    if (/import\.meta|await import/.test(cut)) throw new Error('MicroPython has another ending.')
    return { code: cut, map: null }
  },
}
