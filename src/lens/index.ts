// The public interface of the lens: the room as a running program.
export type { Card, CardState } from './card.ts'
export { lensOf } from './lens.ts'
export type { Lens } from './lens.ts'
export type { LineId } from './line.ts'
export type { Reader } from './reader.ts'
