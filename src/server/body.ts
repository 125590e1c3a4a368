// The body of a request, as much of it as a request may have. Read from the connection itself: to make a
// stream of the web from it would take longer than all else that a request needs.
import type { IncomingMessage } from 'node:http'
import { MOST_BODY_BYTES } from '../wire/index.ts'

/** Null where it is longer; what is over is not read, and the connection ends after the answer. */
export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BODY_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
