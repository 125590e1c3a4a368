// Tests read the whole catalogue, as the game does once its title stands.
import {
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCodeWords,
  fetchCompareWords,
  fetchLabApiWords,
  fetchLabWords,
  fetchLabProblems,
  fetchLensWords,
  fetchWords,
  fetchWorkshopWords,
} from '../../src/words/index.ts'

await fetchWords()
await fetchWorkshopWords()
await fetchCampaignWords()
await fetchCompareWords()
await fetchAlbumWords()
await fetchLensWords()
await fetchLabWords()
await fetchLabApiWords()
await fetchCodeWords()
await fetchLabProblems()
