// The server in this process, on a clock that a test moves, with one room in which a round is on and pauses:
// nothing comes by itself, so whatever changes was brought about by a message.
import { readConfig } from '../../src/server/config.ts'
import { createJournal } from '../../src/server/journal.ts'
import type { Store } from '../../src/server/seams.ts'
import { serve } from '../../src/server/serve.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'

export const HOST = 'H'.repeat(22)
export const ANA = 'A'.repeat(22)

export type Said = {
  readonly status: number
  readonly body: { readonly ok?: boolean; readonly reason?: string; readonly code?: string }
}

export async function serveHere(data: string, requestMs?: number) {
  const store: Store = openSqliteStore(data)
  const clock = { ms: 1_000_000, now: () => clock.ms }
  const noted: string[] = []
  const config = readConfig(['--port', '0', '--host', '127.0.0.1', '--rooms-per-hour', '1000'], {})
  const serving = await serve({
    config,
    store,
    clock,
    site: (_request, response) => response.writeHead(404).end(),
    journal: createJournal((line) => void noted.push(line), clock.now),
    ...(requestMs !== undefined && { requestMs }),
  })
  const url = `http://127.0.0.1:${serving.port}`
  const ask = async (path: string, body: unknown, key: string, method = 'POST'): Promise<Said> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { Authorization: `Bearer ${key}` },
    })
    return { status: response.status, body: (await response.json()) as Said['body'] }
  }
  return { url, port: serving.port, clock, store, noted, ask, stop: () => serving.stop() }
}

export type Here = Awaited<ReturnType<typeof serveHere>>

/** Its code. */
export async function openRoom({ ask }: Here): Promise<string> {
  const exercise = { level: 'lunch-rush', seed: 7, modes: ['blocking', 'async'], asks: false }
  const { body } = await ask('/rooms', { version: 1, exercise }, HOST)
  const code = body.code ?? ''
  await ask(`/rooms/${code}/seats`, { version: 1, name: 'Ana' }, ANA)
  return code
}

export async function pauseRound({ ask, clock }: Here, code: string): Promise<void> {
  const lead = async (command: object) =>
    ask(
      `/rooms/${code}/commands`,
      { version: 1, id: JSON.stringify(command).replaceAll(/\W/g, '_'), command },
      HOST,
    )
  await lead({ type: 'next' })
  clock.ms += 60_000
  await lead({ type: 'pause', word: 'tea' })
}
