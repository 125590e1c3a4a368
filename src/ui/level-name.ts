// What a level is called, for ids that come from a replay or a stored score: it may be unknown here.
import { isLevelId } from '../levels/index.ts'
import { t } from '../words/index.ts'

/** Its name in the player's language, or the id itself where there is no such level. */
export function levelName(id: string): string {
  return isLevelId(id) ? t(`level.${id}.name`) : id
}
