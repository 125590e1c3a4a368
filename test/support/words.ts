// Tests read the whole catalogue, as the game does once its title stands.
import { fetchCampaignWords, fetchCompareWords, fetchWords } from '../../src/words/index.ts'

await fetchWords()
await fetchCampaignWords()
await fetchCompareWords()
