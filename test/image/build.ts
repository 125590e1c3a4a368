// Carries a Dockerfile out without Docker: each stage in a folder of its own. What the gate has done already is not
// done again unless it is asked for: installing packages, and building the game.
import { execSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Stage } from './recipe.ts'

export type Built = {
  readonly root: string
  readonly workdir: string
  readonly environment: Readonly<Record<string, string>>
}

type Context = {
  readonly repository: string
  readonly root: (stage: string) => string
  readonly isWhole: boolean
}

type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> }

/** The folder of the last stage, and what holds in it. */
export function build(stages: readonly Stage[], context: Context): Built {
  let built: Built | null = null
  for (const [index, stage] of stages.entries()) {
    built = buildStage(stage, stage.name || String(index), context)
  }
  if (!built) throw new Error('There is no stage.')
  return built
}

function buildStage({ instructions }: Stage, name: string, context: Context): Built {
  const root = context.root(name)
  const environment: Record<string, string> = {}
  let workdir = '/'
  for (const { name: what, text } of instructions) {
    if (what === 'WORKDIR') workdir = text
    const here = join(root, workdir)
    mkdirSync(here, { recursive: true })
    if (what === 'COPY') copy(text, here, context)
    else if (what === 'RUN') carryOut(text, here, root, context)
    else if (what === 'ENV') {
      for (const [, key = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g)) environment[key] = value
    }
  }
  return { root, workdir, environment }
}

function copy(text: string, here: string, { repository, root }: Context): void {
  const words = text.split(/\s+/)
  const from = words.find((each) => each.startsWith('--from='))?.slice('--from='.length)
  const paths = words.filter((each) => !each.startsWith('--'))
  const target = paths.pop() ?? '.'
  for (const path of paths) {
    const source = from === undefined ? join(repository, path) : join(root(from), path)
    if (!existsSync(source)) throw new Error(`COPY ${text}: there is no ${path}.`)
    if (from === undefined && isIgnored(relative(repository, source), repository)) {
      throw new Error(`COPY ${text}: .dockerignore leaves ${path} out.`)
    }
    const isInto = target.endsWith('/') || (paths.length > 1 && target !== '.')
    cpSync(source, isInto ? join(here, target, path) : join(here, target), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (each) => from !== undefined || !isIgnored(relative(repository, each), repository),
    })
  }
}

/** By the .dockerignore, which names files and folders by their whole paths. */
function isIgnored(path: string, repository: string): boolean {
  const ignored = readFileSync(join(repository, '.dockerignore'), 'utf8').split('\n')
  return ignored.some((each) => each !== '' && (path === each || path.startsWith(`${each}/`)))
}

function carryOut(text: string, here: string, root: string, context: Context): void {
  for (const command of text.split(/\s*&&\s*/)) {
    const [, folder] = /^install -d .*? (\/\S+)$/.exec(command) ?? []
    if (folder !== undefined) mkdirSync(join(root, folder), { recursive: true })
    else if (context.isWhole) execSync(command, { cwd: here, stdio: 'inherit' })
    else shortcut(command, here, context.repository)
  }
}

/** What a command comes to, from what there is already. */
function shortcut(command: string, here: string, repository: string): void {
  const modules = join(here, 'node_modules')
  if (command === 'npm ci') return symlinkSync(join(repository, 'node_modules'), modules)
  if (command === 'npm ci --omit=dev') return linkPackages(repository, modules)
  if (command === 'npm run build') {
    return cpSync(join(repository, 'dist'), join(here, 'dist'), { recursive: true })
  }
  const [, script] = /^npx tsx (\S+)$/.exec(command) ?? []
  if (script !== undefined && existsSync(join(here, script))) return undefined
  const [, removed] = /^rm -rf (\S+)$/.exec(command) ?? []
  if (removed !== undefined) return rmSync(join(here, removed), { recursive: true })
  throw new Error(`RUN ${command}: say in ${import.meta.filename} what there is of it already.`)
}

/** Those that are no developer's, so that nothing else is found. */
function linkPackages(repository: string, modules: string): void {
  const { packages } = JSON.parse(
    readFileSync(join(repository, 'package-lock.json'), 'utf8'),
  ) as Lock
  for (const [path, { dev }] of Object.entries(packages)) {
    const [, name, inner] = /^node_modules\/((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(path) ?? []
    const source = resolve(repository, path)
    if (dev === true || name === undefined || inner !== undefined || !existsSync(source)) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(source, join(modules, name))
  }
}
