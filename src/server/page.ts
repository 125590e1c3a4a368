// The page itself, marked as coming from this server: that is how it knows, without asking, that there is one.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const PATHS: ReadonlySet<string> = new Set(['/', '/index.html'])

/** Answers requests for the page; false for those of other files. */
export type Page = (request: IncomingMessage, response: ServerResponse) => boolean

/** Read once: whoever builds anew starts anew. */
export function pageIn(file: string, headers: OutgoingHttpHeaders): Page {
  const plain = Buffer.from(readFileSync(file, 'utf8').replace('<html', '<html data-server'))
  const bodies = { br: brotliCompressSync(plain), gzip: gzipSync(plain), identity: plain }
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 20)
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (!PATHS.has(path) || !(request.method === 'GET' || request.method === 'HEAD')) return false
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
    const body = bodies[encoding]
    const sent = {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: `"${tag}-${encoding}"`,
    }
    if (request.headers['if-none-match'] === sent.ETag) response.writeHead(304, sent).end()
    else {
      const length = { 'Content-Length': body.length, 'Content-Encoding': encoding }
      response.writeHead(200, { ...sent, ...length })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    return true
  }
}

function encodingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}
