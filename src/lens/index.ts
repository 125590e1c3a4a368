// The public interface of the lens: the room as a running program, and the program itself.
export type { Card, CardState } from './card.ts'
export { lensOf } from './lens.ts'
export type { Lens } from './lens.ts'
export type { LineId } from './line.ts'
export { codeLanguages, fileOf, notationsOf, placeOf, programOf, programs } from './program.ts'
export type { CodeLanguage, Listing, Notation, ProgramName } from './program.ts'
export type { Reader } from './reader.ts'
export { listingFor } from './sources.ts'
