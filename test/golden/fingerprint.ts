// What a golden table was worked out from, as one number: all code that its entry runs, bundled. What
// the entry never reaches does not count, nor do types and comments.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What runs the tests and decides about no shift. */
const beside = /^(?:node:|vitest$|fast-check$)|\/golden\/settled\.ts$/

/** A source text as it would be if it were changed. */
export type Edit = (file: string, text: string) => string

/** SHA-256 of an entry's code, of the repository or, for a test, of what `edit` makes of it. */
export async function fingerprintOf(entry: string, edit?: Edit): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: edit ? [{ name: 'edit', enforce: 'pre', transform: (text, id) => edit(id, text) }] : [],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'table' },
      rolldownOptions: { external: beside },
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const code = outputs.flatMap((each) => (each.type === 'chunk' ? each.code : []))
  if (code.length === 0) throw new Error(`Nothing was built of ${entry}`)
  // Each file's code comes below a comment with its path, as it lies on this machine.
  const bare = code.join('\0').replaceAll('\r\n', '\n').replaceAll(/^\/\/.*\n/gm, '')
  return createHash('sha256').update(bare).digest('hex')
}
