// The worker's end of par: a question comes in, the robots play, the table goes out.
import { levelOf } from '../levels/index.ts'
import { parOf } from '../waiters/index.ts'
import type { ParQuestion } from './par.ts'

addEventListener('message', ({ data }: MessageEvent<ParQuestion>) => {
  const level = levelOf(data.level)
  if (level) postMessage(parOf(level, data.seed))
})
