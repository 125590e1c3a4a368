// The two parts of the screens that follow the title.
import { fetchCompareWords, fetchWords } from '../words/index.ts'
import { later } from './part.ts'

/** What a shift needs, and what the title can do without. */
export const play = later(() => import('./play-part.ts'), fetchWords)

/** The rest; it says words of a shift, too. */
export const records = later(
  async () => (await Promise.all([import('./records-part.ts'), play.load()]))[0],
  fetchCompareWords,
)
