// Where the sources are, where the results go, and how a result is written whole or not at all.
import { renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const assetsFolder = dirname(dirname(fileURLToPath(import.meta.url)))
export const packedFolder = join(assetsFolder, 'packed')
// Served as it is, under the names it has here.
export const publicFolder = join(packedFolder, 'public')
export const drawingsFolder = join(assetsFolder, 'drawings')

// A dev server may be reading, or a second packer writing, so a file appears complete by renaming.
export function writeWhole(path: string, content: string | Buffer): void {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
