// The album's cards: what no level says itself, each opened by a level; and the questions that are
// asked most, each with the level that shows its answer.
import type { PlannedId } from './chapters.ts'
import type { CampaignId } from './levels.ts'

export const cards = [
  { id: 'simple', after: 'drop-the-ticket' },
  { id: 'who', after: 'drop-the-ticket' },
  { id: 'realtime', after: 'bell-waits' },
  { id: 'api', after: 'all-together' },
  { id: 'languages', after: 'course-by-course' },
  { id: 'cloud', after: 'guest-has-left' },
  { id: 'web', after: 'order-received' },
  { id: 'ai', after: 'flambe' },
  { id: 'python', after: 'flambe' },
  { id: 'mobile', after: 'frozen-app' },
  { id: 'drawbacks', after: 'espresso' },
  { id: 'database', after: 'too-many-tickets' },
  { id: 'gains', after: 'drop-the-ticket' },
  { id: 'mistakes', after: 'one-pair-of-hands' },
  { id: 'model', after: 'slow-tuesday' },
] as const satisfies readonly { readonly id: string; readonly after: PlannedId }[]

export type CardId = (typeof cards)[number]['id']

export const questions = [
  { id: 'what', see: 'drop-the-ticket' },
  { id: 'faster', see: 'flambe' },
  { id: 'beginners', see: 'stand-and-wait' },
  { id: 'used', see: 'all-together' },
  { id: 'languages', see: 'course-by-course' },
  { id: 'forgotten', see: 'no-table-number' },
  { id: 'fails', see: 'burnt-dishes' },
  { id: 'limit', see: 'guest-has-left' },
] as const satisfies readonly { readonly id: string; readonly see: CampaignId }[]
