// The server as one file, as an installed one is: to read its sources anew costs each start over a second.
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import serverConfig from '../../server.config.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'test-results/server') // within the repository, where its packages are found

let path: Promise<string> | undefined

/** Where it is; built of the sources as they are now, once for all tests of a worker. */
export function builtServer(): Promise<string> {
  return (path ??= write())
}

async function write(): Promise<string> {
  const code = await bundled()
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const [file, draft] = [join(folder, `${name}.js`), join(folder, `${name}.${crypto.randomUUID()}`)]
  mkdirSync(folder, { recursive: true })
  writeFileSync(draft, code)
  renameSync(draft, file) // whole, whoever else writes the same
  return file
}

async function bundled(): Promise<string> {
  const { build: how, ...config } = serverConfig
  const rolldownOptions = { ...how?.rolldownOptions, output: { codeSplitting: false } }
  const built = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ...how, write: false, rolldownOptions },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [chunk, ...more] = outputs.filter((each) => each.type === 'chunk')
  if (!chunk || more.length > 0) throw new Error('The server is not one file.')
  return chunk.code
}
