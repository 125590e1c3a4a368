// Validates a player's name, wherever it comes from. A room of its own because the title's bundle
// needs it and nothing else of a run.
export { cleanName, MAX_NAME } from './name.ts'
export { nameKey, sameName } from './same.ts'
