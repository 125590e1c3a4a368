// A host of the built game, in a folder, that can be given a new version and counts what it is asked.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { headers } from '../../policy.config.ts'
import { mediaTypeOf } from '../support/media-types.ts'

const dist = process.env['E2E_DIST'] ?? 'dist'
export type Hosting = {
  readonly url: string // of the game, in a folder
  /** From now on another version is served: its worker differs, and so does its page. */
  release(): void
  close(): Promise<void>
}

export async function host(folder = '/games/cafe/', port = 0): Promise<Hosting> {
  let version = 1
  const server = createServer(({ url = '' }, answer) => {
    const { pathname } = new URL(url, 'http://host')
    const name = pathname.slice(folder.length) || 'index.html'
    const file = join(dist, name)
    if (!pathname.startsWith(folder) || !existsSync(file)) return void answer.writeHead(404).end()
    for (const [header, value] of Object.entries(headers)) answer.setHeader(header, value)
    answer.setHeader('content-type', mediaTypeOf(name))
    answer.setHeader(
      'cache-control',
      name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    )
    send(file, name, version, answer)
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The host has no address')
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    release: () => void (version += 1),
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  }
}

function send(file: string, name: string, version: number, answer: ServerResponse): void {
  const text = () => readFileSync(file, 'utf8')
  if (name === 'sw.js') {
    // The page's revision in the worker's list is what makes the worker fetch the page again.
    const list = text().replace(/(url:"index\.html",revision:")/, `$1${version}-`)
    if (list === text()) throw new Error('The worker does not list the page')
    answer.end(list)
  } else if (name === 'index.html') {
    answer.end(text().replace('<html', `<html data-version="${version}"`))
  } else createReadStream(file).pipe(answer)
}
