// Packs every picture of the game into a few sheets before dev, build and tests.
// Runs often, so it leaves at once, without loading the image library, when nothing changed.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { assetsFolder, packedFolder } from './packing/folders.ts'
import { isFresh, makeStamp, writeStamp } from './packing/stamp.ts'

const stamp = makeStamp(assetsFolder)
if (!isFresh(packedFolder, stamp)) {
  const started = Date.now()
  console.log('Packing the art, which is done once and takes half a minute…')
  mkdirSync(packedFolder, { recursive: true })
  const { buildAll } = await import('./packing/build.ts')
  const lines = await buildAll()
  writeStamp(packedFolder, stamp)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${lines.join('\n')}\nart packed in ${seconds} s to ${join('assets', 'packed')}`)
}
