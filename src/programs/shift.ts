// What both languages write down of a shift.
import type { Steps } from './steps.ts'

export type Shift = Steps & {
  readonly title: string
  readonly file: string // the program's own name
  readonly meaning: string // a sentence on what waits for what
  readonly lengthMs: number
  readonly cooks: number
  readonly waiters: number
  readonly blocks: boolean // one waiter, who holds the thread while standing
}
