// npm run -s package: packs what `npx cafe-await` is, installs it in an empty folder without anything of a
// developer's, and uses it there: the page, a room, a copy of the data, PostgreSQL, the end. Needs a built game, and
// the registry: without one it is left out, which is said, and is a failure where CI is set.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { useInstalled } from './use.ts'

const MOST_BYTES = 7_000_000 // packed
const PARTS = ['package.json', 'README.md', 'LICENSE', 'dist', 'build/server'] // npm packs of these
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/

const repository = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'cafe-package-'))
try {
  const home = join(folder, 'home')
  mkdirSync(home)
  if (install(pack(join(folder, 'packed')), home)) {
    await useInstalled(home)
    console.log('The package installs, serves a room, copies its data and stops.')
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** The file that would be published, from copies: nothing in the built game changes. */
function pack(at: string): string {
  run('npx', ['vite', 'build', '--config', 'server.config.ts', '--logLevel', 'warn'], repository)
  for (const part of PARTS) cpSync(join(repository, part), join(at, part), { recursive: true })
  run('npx', ['tsx', 'src/server/compress.ts', join(at, 'dist')], repository)
  run('npm', ['pack', '--ignore-scripts'], at)
  const file = readdirSync(at).find((each) => each.endsWith('.tgz'))
  if (file === undefined) throw new Error('npm has packed nothing.')
  const { size } = statSync(join(at, file))
  if (size > MOST_BYTES) throw new Error(`The package has ${size} bytes of ${MOST_BYTES}.`)
  console.log(`The package has ${(size / 1e6).toFixed(1)} MB.`)
  return join(at, file)
}

/** False where there is no registry, and that is no failure. */
function install(file: string, home: string): boolean {
  try {
    run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', file], home)
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr)
    if (process.env['CI'] === 'true' || !NO_REGISTRY.test(said)) throw error
    console.warn('The package is not tried out: that needs the registry of npm.')
    return false
  }
  const strangers = ['typescript', 'tsx', 'vite', 'phaser', 'preact'].filter((name) =>
    existsSync(join(home, 'node_modules', name)),
  )
  if (strangers.length > 0) throw new Error(`It brings ${strangers.join(', ')}.`)
  return true
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, [...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
}
