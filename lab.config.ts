// What a player's program runs in is built beside the game: a classic script for each language's worker, and a
// document for the sandboxed frame, whose only script is inline and named by its hash in the document's
// own policy. There is no 'self' in it: with that, a program that broke out could load our own files.
import { createHash } from 'node:crypto'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { oldestBrowsers } from './browsers.config.ts'

const MODULE = 'virtual:lab-frame'
const SERVED = '/@lab/' // by the development server

const frameFile = 'lab-frame.html'
const workerFiles = { javascript: 'lab-javascript.js', python: 'lab-python.js' } as const

/** By the names of the files. */
type Texts = Readonly<Record<string, string>>

export const labFrame: Plugin = {
  name: 'lab-frame',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  async load(id) {
    if (id !== `\0${MODULE}`) return null
    if (this.environment.mode === 'dev') return moduleOf((name) => `'${SERVED}${name}'`)
    const texts = await builtTexts()
    return moduleOf((name) => {
      const file = this.emitFile({ type: 'asset', name, source: texts[name] ?? '' })
      return `import.meta.ROLLUP_FILE_URL_${file}`
    })
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (!request.url?.startsWith(SERVED)) return next()
      const name = request.url.slice(SERVED.length)
      builtTexts().then((texts) => {
        const text = texts[name]
        if (text === undefined) return next()
        response.setHeader('Content-Type', name === frameFile ? 'text/html' : 'text/javascript')
        response.end(text)
      }, next)
    })
  },
}

/** The virtual module: where each file is found, as an expression. */
function moduleOf(placeOf: (name: string) => string): string {
  const workers = Object.entries(workerFiles).map(([name, file]) => `${name}: ${placeOf(file)}`)
  return [
    `export const frameUrl = ${placeOf(frameFile)}`,
    `export const workerUrls = { ${workers.join(', ')} }`,
  ].join('\n')
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

/**
 * A page of ours without a script, and in it the sandboxed frame. A sandboxed document has no origin, so that
 * no service worker keeps it; this one is kept, brings the frame as a text, and the policy goes along.
 */
function frameDocument(script: string): string {
  const head = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${framePolicy(script)}">`,
    '<title>Café Await</title>',
  ]
  const inner = [...head, `<script>${script}</script>`].join('\n')
  const text = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return [...head, `<iframe sandbox="allow-scripts" srcdoc="${text}"></iframe>`].join('\n')
}

async function builtTexts(): Promise<Texts> {
  const [script, javascript, python] = await Promise.all([
    bundled('frame'),
    bundled('javascript-worker'),
    bundled('python-worker'),
  ])
  if (/<\/script|<!--/i.test(script)) throw new Error('This script cannot stand inline.')
  return {
    [frameFile]: frameDocument(script),
    [workerFiles.javascript]: javascript,
    [workerFiles.python]: python,
  }
}

/** One file of the runner with all that it imports, as a classic script. */
async function bundled(name: 'frame' | 'javascript-worker' | 'python-worker'): Promise<string> {
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
