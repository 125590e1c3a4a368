// The game's files, as they were built, with the headers that only a server can send.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { pageIn } from './page.ts'
import { UsageError } from './usage-error.ts'

const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/

const headers = {
  'Content-Security-Policy': "frame-ancestors 'self'", // the rest is in the page itself
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin', // the address of a page has the room's code
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), screen-wake-lock=(self)',
}

export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Throws UsageError where the game has not been built. */
export function siteIn(folder: string): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UsageError(`The game has not been built into ${folder}: npm run build`)
  }
  const page = pageIn(join(folder, 'index.html'), headers)
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const isKept = HASHED.test(path)
      response.setHeader(
        'Cache-Control',
        isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  return (request, response, next) => {
    if (!page(request, response)) files(request, response, next)
  }
}
