// Tests read the whole catalogue, as the game does once its title stands.
import { fetchCompareWords, fetchWords } from '../../src/words/index.ts'

await fetchWords()
await fetchCompareWords()
