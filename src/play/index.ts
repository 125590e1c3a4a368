// The door of play: a shift in real time.
export type { PlayStatus } from './clock.ts'
export { createListeners } from './listeners.ts'
export type { Listeners } from './listeners.ts'
export type { Order } from './order.ts'
export { askPar } from './par.ts'
export { createPlay, resumePlay } from './play.ts'
export type { Play, PlayOptions } from './play.ts'
