// The built game as good hosts send it: compressed. Without this `npm run preview` would send three times
// as much, and a room full of phones on one network waits for it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { headers } from './policy.config.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
}

type Packed = { readonly body: Buffer; readonly tag: string }

const kept = new Map<string, Packed>() // by path, time of writing and encoding

/** Before Vite's own answer, for texts and whoever takes them compressed. */
export const compressed: Plugin = {
  name: 'compressed',
  configurePreviewServer({ config, middlewares }) {
    const folder = join(config.root, config.build.outDir)
    middlewares.use((request, response, next) => {
      const own = config.preview.headers
      if (!answer(folder, { ...headers, ...own }, request, response)) next()
    })
  },
}

function answer(
  folder: string,
  always: OutgoingHttpHeaders,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { pathname } = new URL(request.url ?? '/', 'http://host')
  const file = join(folder, normalize(pathname.replace(/\/$/, '/index.html')))
  const type = types[extname(file)]
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  if (request.method !== 'GET' || !type || !encoding || !isWithin(folder, file)) return false
  const { body, tag } = pack(file, encoding)
  const all = { ...always, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ETag: tag }
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) response.setHeader(name, value)
  }
  if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
  else {
    const sent = { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': encoding }
    response.writeHead(200, sent).end(body)
  }
  return true
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder) && existsSync(file)
}

/** Browsers ask for brotli over https and on this machine only, for gzip everywhere. */
function encodingFor(accepted: string): 'br' | 'gzip' | null {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

function pack(file: string, encoding: 'br' | 'gzip'): Packed {
  const key = `${file} ${statSync(file).mtimeMs} ${encoding}`
  const known = kept.get(key)
  if (known) return known
  const plain = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 } // 11 takes ten times as long for a twentieth
  const body = encoding === 'br' ? brotliCompressSync(plain, { params }) : gzipSync(plain)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
  const packed = { body, tag }
  kept.set(key, packed)
  return packed
}
