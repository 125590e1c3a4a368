// Tests read the whole catalogue, as the game does once its title stands.
import { fetchWords } from '../../src/words/index.ts'

await fetchWords()
