// The lessons' door: the listings that run, cut to what is shown of them, and the notes on their lines.
export type { Cut, Line } from './cut.ts'
export { codeLanguages } from './language.ts'
export type { CodeLanguage } from './language.ts'
export { listingFor, listingOf, variantsOf } from './listings.ts'
export type { Variant } from './listings.ts'
export { notePages } from './notes.ts'
export type { NoteId } from './notes.ts'
