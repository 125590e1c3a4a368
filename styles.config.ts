// While the game is served, a style sheet that is saved has its type written anew.
import type { Plugin } from 'vite'
import { writeTypes } from './assets/styles/types.ts'

export const typedStyles: Plugin = {
  name: 'typed-styles',
  apply: 'serve',
  configureServer({ watcher }) {
    watcher.on('add', renew).on('change', renew).on('unlink', renew)
  },
}

function renew(path: string): void {
  if (path.endsWith('.module.css')) writeTypes()
}
