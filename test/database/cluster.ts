// A PostgreSQL of the tests' own, from the programs that are installed: in a folder of its own, on a free port,
// as another user where this one is root, and without waiting for the disk.
import { execFileSync, spawn } from 'node:child_process'
import { accessSync, chownSync, constants, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'

export type Cluster = {
  readonly url: string // of the database that there is at first
  /** Stop it without a word, as a crash does, and start it again. */
  restart(): Promise<void>
  /** With all that is in it. */
  remove(): Promise<void>
}

export type Template = { readonly folder: string; readonly programs: string }

const UNSAFE = ['fsync', 'synchronous_commit', 'full_page_writes'].map((name) => `-c ${name}=off`)

/** The folder of `initdb` and `pg_ctl`; null where there are none. */
export function findPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = list(debian).toSorted((a, b) => Number(b) - Number(a))
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/local/pgsql/bin',
    '/usr/pgsql/bin',
    '/opt/homebrew/opt/postgresql/bin',
    '/Applications/Postgres.app/Contents/Versions/latest/bin',
  ]
  return folders.find((each) => isProgram(join(each, 'initdb')) && hasServer(each)) ?? null
}

/** A data folder to copy clusters from: it takes seconds to make one. */
export async function makeTemplate(programs: string): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-postgres-'))
  own(folder)
  const options = ['--no-sync', '--locale=C', '-E', 'UTF8', '-A', 'trust', '-U', 'postgres']
  await run(programs, 'initdb', [...options, '-D', join(folder, 'data')])
  return { folder: join(folder, 'data'), programs }
}

export function removeTemplate({ folder }: Template): void {
  rmSync(join(folder, '..'), { recursive: true, force: true })
}

/** Start one; with `safe` it waits for the disk, as one that must survive a crash does. */
export async function startCluster(
  { folder, programs }: Template,
  safe: 'safe' | 'unsafe' = 'unsafe',
): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), 'cafe-postgres-'))
  const data = join(root, 'data')
  cpSync(folder, data, { recursive: true })
  own(root)
  const port = await freePort()
  const listen = `-p ${port} -c listen_addresses=127.0.0.1 -k ${root}`
  const options = [listen, ...(safe === 'safe' ? [] : UNSAFE)].join(' ')
  const start = async () =>
    run(programs, 'pg_ctl', ['start', '-w', '-D', data, '-l', join(root, 'log'), '-o', options])
  const stop = async () => run(programs, 'pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', data])
  await start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await stop()
      await start()
    },
    async remove() {
      await stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Root may not run a database: whoever it is made for on Debian, or nobody, does. */
const other = userInfo().uid === 0 ? (numbersOf('postgres') ?? numbersOf('nobody')) : null

function numbersOf(name: string): { readonly uid: number; readonly gid: number } | null {
  try {
    const number = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return null
  }
}

async function run(programs: string, program: string, args: readonly string[]): Promise<void> {
  const options = { stdio: 'ignore', cwd: tmpdir(), ...other } as const
  const child = spawn(join(programs, program), [...args], options)
  const status = await new Promise((resolve) => void child.on('exit', resolve))
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}.`)
}

function own(folder: string): void {
  if (!other) return
  chownSync(folder, other.uid, other.gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, name), other.uid, other.gid)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => void server.close(resolve))
  return port
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const hasServer = (folder: string) =>
  isProgram(join(folder, 'pg_ctl')) && isProgram(join(folder, 'postgres'))

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
