// What every campaign level says besides its name: a level that leaves something out does not compile.
import type { CampaignId } from '../../../levels/index.ts'

export type Lesson = {
  readonly teaches: string // on its sign, about four words
  readonly learnt: string // the sentence after the shift; the café first, the field's word second
  readonly limits: string // follows "Does not help when …"
  readonly ask: string // the question in another setting
  readonly answers: { readonly 1: string; readonly 2: string; readonly 3: string }
  readonly why: string // said after an answer, whichever it was
  /** After failures: where to look, and the rule in a sentence. */
  readonly hints: { readonly 1: string; readonly 2: string }
}

export type Lessons<Id extends CampaignId = CampaignId> = Readonly<Record<Id, Lesson>>
