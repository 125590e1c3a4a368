// The screens' door.
export { App } from './App.tsx'
export type { Game } from './game.ts'
export { createPorch } from './porch.ts'
