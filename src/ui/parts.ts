// The parts of the game that are fetched when they are wanted, each once, with its words.
import {
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCompareWords,
  fetchLabProblems,
  fetchLabApiWords,
  fetchLabWords,
  fetchLensWords,
  fetchWords,
  fetchWorkshopWords,
} from '../words/index.ts'
import { later } from './later.ts'

/** What a shift needs, and what the title can do without. */
export const play = later(() => import('./play-part.ts'), fetchWords)

/** The rest; it says words of a shift, too. */
export const records = later(
  async () => (await Promise.all([import('./records-part.ts'), play.load()]))[0],
  fetchCompareWords,
)

/** The campaign; it draws and says what the other screens do, too. */
export const campaign = later(
  async () => (await Promise.all([import('./campaign-part.ts'), records.load()]))[0],
  fetchCampaignWords,
)

/** What is read: cards and questions; they lead to the campaign's levels. */
export const album = later(
  async () => (await Promise.all([import('./album-part.ts'), campaign.load()]))[0],
  fetchAlbumWords,
)

/** Programs that players write; it shows their runs as other screens do, with the lens' bookmarks. */
export const lab = later(
  async () => (await Promise.all([import('./lab-part.ts'), records.load()]))[0],
  async () =>
    void (await Promise.all([
      fetchLabWords(),
      fetchLabApiWords(),
      fetchLabProblems(),
      fetchLensWords(),
    ])),
)

/** Rooms of a workshop; they lead to shifts, show results and see runs again. */
export const workshop = later(
  async () => (await Promise.all([import('./workshop-part.ts'), records.load()]))[0],
  fetchWorkshopWords,
)
