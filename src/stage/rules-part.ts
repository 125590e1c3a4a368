// Fetches what levels with special rules or several waiters show, once, with the words it says.
import type { Level } from '../sim/index.ts'
import { fetchCampaignWords } from '../words/index.ts'
import type { createRuleViews } from './rules/rule-views.ts'

let found: typeof createRuleViews | null = null

/** Null until it has come. */
export function ruleViews(): typeof createRuleViews | null {
  return found
}

/** Rejects when it cannot be had; then the room is shown without. */
export async function fetchRuleViews(): Promise<void> {
  const [part] = await Promise.all([import('./rules/rule-views.ts'), fetchCampaignWords()])
  found = part.createRuleViews
}

export function hasRules({ rules, waiters }: Level): boolean {
  return waiters > 1 || rules.some(({ type }) => type !== 'anyTable')
}
