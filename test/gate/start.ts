// npm test up to the browser tests: two lanes side by side, for a build, a package and an image leave most of a
// second processor idle. The first step that fails ends both.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/**
 * Scripts of package.json, one after the other; the first lane is heard as it runs. Reading the browser
 * tests translates them, which is kept: by themselves they would begin with ten seconds of one processor.
 */
const lanes = [
  ['unit'],
  ['format:check', 'lint', 'types', 'listings', 'bundle', 'size', 'image', 'package', 'read:e2e'],
] as const

const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endAll)
await Promise.all(lanes.map((lane, index) => runLane(lane, index === 0)))

async function runLane(lane: readonly string[], isHeard: boolean): Promise<void> {
  for (const name of lane) {
    if (process.exitCode === 1) return
    if (!(await run(name, isHeard))) endAll()
  }
}

/** Nothing is begun any more, and what runs ends with all that it has started. */
function endAll(): void {
  process.exitCode = 1
  for (const { pid, exitCode } of running) {
    if (pid !== undefined && exitCode === null) process.kill(-pid)
  }
}

/** Whether it came to its end; what it says is told at once, or in one piece when it has ended. */
async function run(name: string, isHeard: boolean): Promise<boolean> {
  const command = scripts[name]
  if (command === undefined) throw new Error(`There is no script ${name}.`)
  const since = performance.now()
  const child = spawn(command, {
    cwd: repository,
    shell: true,
    detached: true, // a group of its own, that can be ended as a whole
    stdio: ['ignore', isHeard ? 'inherit' : 'pipe', isHeard ? 'inherit' : 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => void (said += String(chunk)))
  }
  running.add(child)
  const status = await new Promise<number | null>((resolve) => void child.on('close', resolve))
  running.delete(child)
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  const end = status === 0 ? `took ${seconds} s` : 'did not pass'
  console.log(`${said}${name} ${end}`)
  return status === 0
}
