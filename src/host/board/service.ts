// What the screens may ask of the board of today's shift, and what they are shown of this player on it.
import type { Run } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { BoardAnswer, BoardFault, BoardNameAnswer } from '../../wire/index.ts'
import type { Answer, Refusal } from '../workshop/answer.ts'

/** What has become of a try that was played for the board. */
export type BoardTry =
  | { readonly type: 'started' } // the server knows; the run is still to come, or on its way
  | { readonly type: 'entered'; readonly place: number; readonly count: number }
  | { readonly type: 'refused'; readonly reason: Refusal; readonly fault?: BoardFault }

export type Board = {
  /** Whether ranked tries are played for the board, and under which name. */
  joined(): { readonly plays: boolean; readonly name: string }
  /** Null: it was not played for the board. */
  tryOf(day: string, mode: Mode): BoardTry | null
  onChange(listener: () => void): () => void
  /** Another after every change. */
  version(): number
  /** From the next ranked try on, under this name if it is fit; nothing is asked of the server before. */
  join(name: string): Promise<Answer<BoardNameAnswer>>
  leave(): void
  /** Delete all that the server has of this player; false when it could not be asked. */
  forget(): Promise<boolean>
  /** The rows after so many. */
  page(day: string, after: number): Promise<Answer<BoardAnswer>>
  /** A run of the board, to be seen again; null when it cannot be had. */
  run(day: string, id: string, name: string): Promise<Run | null>
}
