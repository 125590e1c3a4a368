// A lesson's sentences with the figures of its level, which are read from the level: a sentence that has
// them typed would be wrong as soon as the level is tuned.
import { levelOf } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { number, say } from '../../words/index.ts'

type Part = 'learnt' | 'limits' | 'hints.1' | 'hints.2'

export function lessonWords(id: CampaignId, part: Part): string {
  const level = levelOf(id)
  const party = level?.rules.find((rule) => rule.type === 'parties')
  return say(`lesson.${id}.${part}`, {
    cooks: number(level?.cooks ?? 0),
    party: number(party?.dishes.length ?? 0),
  })
}
