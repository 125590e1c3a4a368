// The server as people start it: a process of its own, on a free port, with data in a folder of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { folder } from '../cli/terminal.ts'
import { builtServer } from './built-server.ts'

export type ServerProcess = {
  readonly url: string
  readonly port: number
  /** All that it has said on both streams so far. */
  said(): string
  /** Its exit status, once it has ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export type Place = ReturnType<typeof place>

/** A folder with the page of a game in it. */
export function place() {
  const { path, remove } = folder()
  mkdirSync(path('site'))
  writeFileSync(path('site/index.html'), '<!doctype html><title>Café Await</title>')
  return { data: path('workshop.sqlite'), site: path('site'), path, remove }
}

/** Ms, on a machine that does much else. */
export const START_MS = 90_000

/** A port to come back to: below those that systems give away meanwhile. */
export function portToKeep(): string {
  return String(20_000 + Math.floor(Math.random() * 10_000))
}

/** Start it; resolves when it serves. */
export async function startServer(
  { data, site }: Place,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const given = ['--port', '0', '--host', '127.0.0.1', '--data', data, '--site', site, ...args]
  const command = [await builtServer(), ...given]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = new Promise<number | null>((done) => void child.on('exit', done))
  const port = await new Promise<number>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`It has not started: ${said}`)), START_MS)
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const [, found] = /"event":"started","port":(\d+)/.exec(said) ?? []
      if (found === undefined) return
      clearTimeout(timer)
      done(Number(found))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (status) => fail(new Error(`It ended with ${status}: ${said}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    said: () => said,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

/** Start it where it cannot start: its exit status and what it said. */
export async function failToStart(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [await builtServer(), ...args], { env })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => void (said.out += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => void (said.err += String(chunk)))
  const status = await new Promise<number | null>((done) => void child.on('close', done))
  return { status, ...said }
}
