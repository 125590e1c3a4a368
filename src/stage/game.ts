// The one Phaser game of the page, reduced to what this stage uses: drawing.
import { CANVAS, Game } from 'phaser'
import type { Renderer } from 'phaser'
import { WIDE } from '../levels/index.ts'
import { drawInShort } from './draw-sprite.ts'

const NO_CANVAS = 'noCanvas'

/** A running game without a scene whose canvas is in no document yet. */
export function openGame(): Promise<Game> {
  return new Promise((resolve, reject) => {
    if (!canDraw()) return reject(new Error(NO_CANVAS))
    try {
      const game: Game = new Game({
        type: CANVAS, // the only one in the game: see phaser.config.ts
        parent: null,
        ...WIDE,
        transparent: true,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { expandParent: false },
        render: { antialias: true },
        callbacks: {
          postBoot: ({ renderer }) => {
            drawInShort(renderer as Renderer.Canvas.CanvasRenderer)
            resolve(game)
          },
        },
      })
    } catch {
      reject(new Error(NO_CANVAS))
    }
  })
}

/** Let the game go, with its canvas and all it holds. */
export function closeGame(game: Game): void {
  game.destroy(true)
  game.loop.wake() // one last step, in which it goes; it may be asleep, its place being gone
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}
