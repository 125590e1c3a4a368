// npm run bench:fuzz-room [-- COUNT]: 100,000 spoilt messages to the workshop's server, by HTTP and by
// WebSocket; how they ended, and that no room was changed by one that was not carried out.
import { folder } from '../cli/terminal.ts'
import { fuzz } from '../workshop/fuzz.ts'
import { serveHere } from '../workshop/in-process.ts'

const [, , count = '100000'] = process.argv
const { path, remove } = folder()
const here = await serveHere(path('fuzz.sqlite'))
const since = performance.now()
try {
  const fuzzed = await fuzz(here, Number(count), 7)
  const seconds = Math.round((performance.now() - since) / 1_000)
  const mb = Math.round(process.memoryUsage.rss() / 1e6)
  console.log(JSON.stringify({ ...fuzzed, seconds, mb }, null, 1))
} finally {
  await here.stop()
  remove()
}
