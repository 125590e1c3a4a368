// The door of the names: what a player may be called, wherever the name comes from. A room of its
// own, since the title needs it and nothing else of a run.
export { cleanName, MAX_NAME } from './name.ts'
