// What is tried out with the installed package, by the command that it brings.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { START_MS } from '../workshop/process.ts'

const KEY = 'package-package-packag' // as a page draws one

/** Throws at the first thing that does not hold. */
export async function useInstalled(home: string): Promise<void> {
  const server = start(home, ['--port', '0', '--host', '127.0.0.1'])
  const port = await server.serves
  await readPage(`http://127.0.0.1:${port}`)
  await openRoom(`http://127.0.0.1:${port}/api/v1/rooms`)
  const copy = start(home, ['backup', 'copy.sqlite'])
  hold((await copy.ended) === 0 && existsSync(join(home, 'copy.sqlite')), 'A backup', copy)
  server.stop()
  hold((await server.ended) === 0 && server.said().includes('"event":"stopped"'), 'An end', server)
  const elsewhere = start(home, ['--database-url', 'postgres://127.0.0.1:1/none'])
  const isTold = /^postgres:\/\/127.0.0.1:1\/none cannot be used: [^\n]*REFUSED[^\n]*\n$/
  hold((await elsewhere.ended) === 2 && isTold.test(elsewhere.said()), 'PostgreSQL', elsewhere)
}

async function readPage(url: string): Promise<void> {
  const page = await (await fetch(url)).text()
  const [, script = 'none'] = /"\.\/(assets\/title-[^"]+\.js)"/.exec(page) ?? []
  const sent = await fetch(`${url}/${script}`, { headers: { 'Accept-Encoding': 'br' } })
  hold(page.includes('data-server') && page.includes('Café Await'), 'The page')
  hold(sent.ok && sent.headers.get('content-encoding') === 'br', 'Its script')
  hold((await (await fetch(`${url}/healthz`)).text()) === 'ok', 'The look at its health')
}

async function openRoom(rooms: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${KEY}` }
  const body = JSON.stringify({ version: 1 })
  const opened = (await (await fetch(rooms, { method: 'POST', headers, body })).json()) as {
    readonly ok: boolean
    readonly code: string
  }
  const found = await fetch(`${rooms}/${opened.code}`)
  hold(opened.ok && found.ok, 'A room')
}

function start(home: string, args: readonly string[]) {
  const env = { PATH: process.env['PATH'] }
  const child = spawn(join(home, 'node_modules/.bin/cafe-await'), [...args], { cwd: home, env })
  let said = ''
  const ended = new Promise<number | null>((done) => void child.on('close', done))
  const serves = new Promise<number>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`It has not started: ${said}`)), START_MS)
    child.on('close', () => clearTimeout(timer))
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk)
      const [, port] = /"event":"started","port":(\d+)/.exec(said) ?? []
      if (port !== undefined) done(Number(port))
    })
  })
  serves.catch(() => child.kill())
  return { serves, ended, said: () => said, stop: () => void child.kill('SIGTERM') }
}

type Saying = { readonly said: () => string }

function hold(isSo: boolean, what: string, server?: Saying): void {
  if (!isSo) throw new Error(`${what} of the installed package fails. ${server?.said() ?? ''}`)
}
