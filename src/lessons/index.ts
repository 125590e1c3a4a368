// The public interface of the lessons: the listings that run, and the notes on their lines.
export type { Line, Listing, Printed } from './listing.ts'
export { listingOf, variantsOf } from './listings.ts'
export type { Variant } from './listings.ts'
export { otherLanguages, twoOrdersIn } from './orders.ts'
export type { OtherLanguage } from './orders.ts'
export { notePages } from './notes.ts'
export type { NoteId } from './notes.ts'
