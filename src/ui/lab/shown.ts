// What the lab shows of a run.
import type { Judged } from '../../host/index.ts'
import type { Ended } from '../../code/index.ts'
import type { TaskVerdict } from '../../tasks/index.ts'

export type Shown = Judged & {
  readonly text: string // that was run
  readonly seed: number
  readonly tookMs: number // of real time
  readonly verdict: TaskVerdict | null // in its task
  readonly before: Shown | null // the run before this one, to be seen beside it
}

export type Failure =
  | { readonly type: Ended; readonly line: number | null }
  | { readonly type: 'forged' }
  | { readonly type: 'broken'; readonly message: string }

/** What has come of a run: why there is none, or what is to be shown; nothing of both where it was left. */
export type Outcome = {
  readonly failure: Failure | null
  readonly next: Omit<Shown, 'before'> | null
}
