// What a host of files answers where a workshop's server tells the time: that there is no such server. So
// asking is no failed request anywhere.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { publicFolder, writeWhole } from './folders.ts'

const PATH = 'api/v1/time'

export function writeNoServer(): string {
  const path = join(publicFolder, PATH)
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, JSON.stringify({ ok: false, reason: 'noSuchRoom' }))
  return PATH
}
