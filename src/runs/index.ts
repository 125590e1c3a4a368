// The door of the runs: what can be done with a shift once it has been played.
export { decodeRun, encodeRun, MAX_CODE_LENGTH } from './code.ts'
export type { CodeFault, Decoded } from './code.ts'
export { cutAt } from './cut.ts'
export { callOutAt, differencesOf } from './differences.ts'
export type { CallOut, Difference } from './differences.ts'
export { filmOf } from './film.ts'
export type { Film, Showing } from './film.ts'
export type { Run } from './run.ts'
