// Another process at the same database: started by a test, or told to end in the middle of what it does.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { decide } from '../../src/room/index.ts'
import { openPostgresStore } from '../../src/server/postgres/store.ts'
import { join, server } from '../room/sessions.ts'

export const DIES = 'dies' // right after the commit, before anybody hears of it

/** Let so many join, from a process of its own; its exit status. */
export async function appendFromProcess(
  url: string,
  code: string,
  name: string,
  count: number,
  end = '',
): Promise<number | null> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), url, code, name]
  const child = spawn(process.execPath, [...args, String(count), end], { stdio: 'inherit' })
  return new Promise((resolve) => void child.on('exit', resolve))
}

async function append([url = '', code = '', name = '', count = '1', end = '']: readonly string[]) {
  const store = await openPostgresStore(url)
  if (end === DIES) store.rooms.watch(() => process.kill(process.pid, 'SIGKILL'))
  await Promise.all(
    Array.from({ length: Number(count) }, async (_, number) =>
      store.rooms.transact(code, `${name} ${number}`, ({ state }, stamp) => {
        const at = stamp ?? 0
        return { at, decision: decide(state, server, join(`${name} ${number}`), at) }
      }),
    ),
  )
  await store.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await append(process.argv.slice(2))
