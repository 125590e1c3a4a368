// The screens' door.
export { App } from './App.tsx'
export type { BackGuard, Game } from './game.ts'
export { createHostProxy } from './host-proxy.ts'
