// What a golden table was worked out from, as one number: all code that its entry runs, bundled. What
// the entry never reaches does not count, nor do types and comments.
import { createHash } from 'node:crypto'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { interpreterOf } from '../../src/cli/interpreter.ts'
import { codeLanguages } from '../../src/code/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What runs the tests and decides about no shift; Node's own modules do neither, under either name. */
const beside = /^(?:node:|vitest$|fast-check$)|\/golden\/settled\.ts$/

type ReadBy = Readonly<Record<string, () => readonly (string | Uint8Array)[]>>

/** What a module reads from the disk when it runs, which no bundle holds: by the end of its path. */
export const readBy: ReadBy = {
  '/src/cli/interpreter.ts': () =>
    codeLanguages.map(interpreterOf).flatMap(({ wasm, library }) => [wasm, JSON.stringify(library)]),
}

/** A source text as it would be if it were changed. */
export type Edit = (file: string, text: string) => string

/** SHA-256 of an entry's code and data, of the repository or, for a test, of what `edit` makes of it. */
export async function fingerprintOf(entry: string, edit?: Edit, data = readBy): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: edit ? [{ name: 'edit', enforce: 'pre', transform: (text, id) => edit(id, text) }] : [],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'table' },
      rolldownOptions: { external: (id) => beside.test(id) || builtinModules.includes(id) },
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const chunks = outputs.filter((each) => each.type === 'chunk')
  const code = chunks.map((chunk) => chunk.code)
  if (code.length === 0) throw new Error(`Nothing was built of ${entry}`)
  // Each file's code comes below a comment with its path, as it lies on this machine.
  const bare = code.join('\0').replaceAll('\r\n', '\n').replaceAll(/^\/\/.*\n/gm, '')
  const hash = createHash('sha256').update(bare)
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
  for (const [module, dataOf] of Object.entries(data)) {
    if (modules.some((id) => id.endsWith(module))) for (const each of dataOf()) hash.update(each)
  }
  return hash.digest('hex')
}
