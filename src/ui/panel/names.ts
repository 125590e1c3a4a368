// Which words the panel speaks: the café's, until the first results have said what programmers call
// the same things.
import { useIntroduced } from '../game.ts'

/** The group of the catalogue that has the words. */
export type PanelNames = 'panel' | 'plain'

export function usePanelNames(): PanelNames {
  return useIntroduced() ? 'panel' : 'plain'
}
