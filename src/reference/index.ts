// The public interface of the reference: the table of the names that programs in the lab use, and what is
// made from it.
export { declarations } from './declarations.ts'
export { nameAt, offersAt } from './lookup.ts'
export type { Found, Offer } from './lookup.ts'
export type { ApiName, ApiRow } from './name.ts'
export { stubs } from './stubs.ts'
export { apiRows, everyday, groupsIn, isInBoth, rowsIn } from './table.ts'
