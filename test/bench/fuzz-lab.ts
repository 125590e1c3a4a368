// npm run -s bench:fuzz-lab [-- COUNT]: 500 fuzzed programs, each run twice in both languages and verified.
import { faultOf } from '../lab/fuzz.ts'

const count = Number(process.argv[2] ?? 500)
const from = performance.now()
let faults = 0
for (let seed = 0; seed < count; seed++) {
  const fault = await faultOf(seed)
  if (fault === null) continue
  faults++
  console.log(`seed ${seed}: ${fault}`)
}
const seconds = Math.round((performance.now() - from) / 1_000)
console.log(JSON.stringify({ programs: count, runs: count * 4, faults, seconds }))
if (faults > 0) process.exitCode = 1
