// npm test: two lanes side by side, for many of the unit tests, a build, a package and an image leave most of
// a second processor idle. The first step that fails ends both.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** Scripts of package.json, one after the other. What the second lane says is told once the first has ended. */
const lanes = [
  ['unit'],
  ['format:check', 'lint', 'types', 'bundle', 'size', 'listings', 'image', 'package', 'test:e2e'],
] as const

let isHeard = false // the second lane
let unheard = ''

const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endAll)
const [heard, quiet] = lanes
await Promise.all([
  runLane(heard, (said) => void process.stdout.write(said)).then(hearAll),
  runLane(quiet, tell),
])

async function runLane(lane: readonly string[], say: (said: string) => void): Promise<void> {
  for (const name of lane) {
    if (process.exitCode === 1) return
    if (!(await run(name, say))) endAll()
  }
}

function tell(said: string): void {
  unheard += said
  if (isHeard) hearAll()
}

/** What the second lane has said, and from now on what it says. */
function hearAll(): void {
  isHeard = true
  process.stdout.write(unheard)
  unheard = ''
}

/** Nothing is begun any more, and what runs ends with all that it has started. */
function endAll(): void {
  process.exitCode = 1
  for (const { pid, exitCode } of running) {
    if (pid !== undefined && exitCode === null) process.kill(-pid)
  }
}

/** Whether it came to its end. */
async function run(name: string, say: (said: string) => void): Promise<boolean> {
  const command = scripts[name]
  if (command === undefined) throw new Error(`There is no script ${name}.`)
  const since = performance.now()
  const child = spawn(command, {
    cwd: repository,
    shell: true,
    detached: true, // a group of its own, that can be ended as a whole
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', say)
  }
  running.add(child)
  const status = await new Promise<number | null>((resolve) => void child.on('close', resolve))
  running.delete(child)
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  const end = status === 0 ? `took ${seconds} s` : 'did not pass'
  say(`${name} ${end}\n`)
  return status === 0
}
