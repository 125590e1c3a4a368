// Whoever takes an order calls it to the kitchen from the table: nothing is carried there. What is done
// about it is in `../call-out.ts`.
import type { Special } from './special.ts'

export const calledOut: Special<'calledOut'> = { isCalledOut: () => true }
