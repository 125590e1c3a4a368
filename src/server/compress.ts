// Writes the compressed forms of the built texts beside them, once for all who fetch them: a room full of
// phones on one network waits for every byte.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TEXTS = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.webmanifest'])
const LEAST_BYTES = 1_000 // shorter ones fit into one packet anyway

const [folder = 'dist'] = process.argv.slice(2)
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = join(folder, name)
  if (!TEXTS.has(extname(file)) || statSync(file).size < LEAST_BYTES) continue
  const plain = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 } // 11 takes ten times as long for a twentieth
  writeFileSync(`${file}.br`, brotliCompressSync(plain, { params }))
  writeFileSync(`${file}.gz`, gzipSync(plain))
}
