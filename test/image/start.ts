// npm run -s image: what Dockerfile and compose files say, carried out in an empty folder where there is no Docker;
// then its server is started as the image starts it, asked how it is, and stopped. `--whole` installs and builds anew.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from './build.ts'
import type { Built } from './build.ts'
import { faultsInCompose } from './compose.ts'
import { faultsIn, stagesIn, wordsOf } from './recipe.ts'
import type { Stage } from './recipe.ts'

const PORT = 8_123
const START_MS = 60_000

const repository = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'cafe-image-'))
try {
  const stages = stagesIn(readFileSync(join(repository, 'Dockerfile'), 'utf8'))
  const files = ['compose.yml', 'compose.scale.yml'].map((name) => join(repository, name))
  const faults = [...faultsIn(stages), ...files.flatMap(faultsInCompose)]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const isWhole = process.argv.includes('--whole')
  const root = (stage: string) => join(folder, stage)
  await tryOut(build(stages, { repository, root, isWhole }), stages.at(-1))
  console.log('The image starts, says that it is well, and writes nothing beside its volume.')
} finally {
  rmSync(folder, { recursive: true })
}

async function tryOut({ root, workdir, environment }: Built, stage: Stage | undefined) {
  const textOf = (name: string) =>
    stage?.instructions.find((each) => each.name === name)?.text ?? ''
  const inRoot = (value: string) => (value.startsWith('/') ? join(root, value) : value)
  const own = Object.entries(environment).map(([key, value]) => [key, inRoot(value)])
  // Older than what the image has, this Node does not read TypeScript by itself.
  const reads = 'typescript' in process.features ? {} : { NODE_OPTIONS: '--import=tsx' }
  if ('NODE_OPTIONS' in reads) linkLoader(root, workdir)
  const env = { PATH: process.env['PATH'], ...Object.fromEntries(own), ...reads }
  const options = { cwd: join(root, workdir), env: { ...env, WORKSHOP_PORT: String(PORT) } }
  const before = filesIn(root)
  const [program = '', ...args] = wordsOf(textOf('CMD'))
  const server = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => void (said += String(chunk)))
  const ended = new Promise<number | null>((resolve) => void server.on('exit', resolve))
  const isWell = async () => {
    const [check = '', ...rest] = wordsOf(textOf('HEALTHCHECK'))
    const asking = spawn(check, rest, { ...options, stdio: 'ignore' })
    return (await new Promise((resolve) => void asking.on('exit', resolve))) === 0
  }
  const until = performance.now() + START_MS
  while (!(await isWell())) {
    if (performance.now() < until && server.exitCode === null) await sleep(200)
    else throw new Error(`It is not well: ${said}`)
  }
  const page = await fetch(`http://127.0.0.1:${PORT}/`)
  if (!(await page.text()).includes('Café Await')) throw new Error('The game is not in it.')
  server.kill('SIGTERM')
  if ((await ended) !== 0) throw new Error('It does not stop when it is told to.')
  const written = filesIn(root).filter((each) => !before.includes(each))
  const volume = textOf('VOLUME').slice(1)
  const elsewhere = written.filter((each) => !each.startsWith(`${volume}/`))
  if (elsewhere.length > 0) throw new Error(`It writes ${elsewhere.join(', ')}.`)
}

function linkLoader(root: string, workdir: string): void {
  const loader = join(root, workdir, 'node_modules/tsx')
  symlinkSync(join(repository, 'node_modules/tsx'), loader)
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}
