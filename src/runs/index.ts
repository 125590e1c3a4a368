// The door of the runs: what can be done with a shift once it has been played.
export { decodeRun, encodeRun, MAX_CODE_LENGTH } from './code.ts'
export type { CodeFault, Decoded } from './code.ts'
export { filmOf } from './film.ts'
export type { Film, Showing } from './film.ts'
export { isLink, playLink, readLink, runLink } from './link.ts'
export type { Link, Offer } from './link.ts'
export type { Run } from './run.ts'
