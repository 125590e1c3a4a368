// Programs that steps do not count, so that only the clock ends them: each begins with
// `=== name | the line that takes for ever`.
import { readFileSync } from 'node:fs'

export const atOneGo = readFileSync(
  new URL('hostile/python-at-one-go.txt', import.meta.url),
  'utf8',
)
  .split('=== ')
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.trimEnd().split('\n')
    const [name = '', line = ''] = head.split(' | ')
    return { name, line: Number(line), text: lines.join('\n') }
  })
