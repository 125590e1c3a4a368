// What the editor shows of a run beside the lines: which one is lit, whose calls stand where, how often
// each line ran, and which have problems. Only while the text is the one that was run.
import type { CardState } from '../../../lens/index.ts'

export type Bookmark = {
  readonly state: CardState
  readonly label: string
  readonly hue: string // #rrggbb
}

export type LineMarks = {
  readonly bookmarks: readonly Bookmark[]
  readonly words: readonly { readonly kind: CardState; readonly text: string }[] // at its end
}

export type Marks = {
  readonly lit: number | null // counted from 1, as all lines here
  readonly isBlocked: boolean // the lit line stands still
  readonly trail: readonly number[]
  readonly lines: ReadonlyMap<number, LineMarks>
  readonly heat: ReadonlyMap<number, number> | null // null: not asked for
  readonly problems: ReadonlySet<number>
}

export const noMarks: Marks = {
  lit: null,
  isBlocked: false,
  trail: [],
  lines: new Map(),
  heat: null,
  problems: new Set(),
}
