// The one Phaser game of the page, reduced to what this stage uses: drawing.
import { AUTO, CANVAS, Game } from 'phaser'
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
        type: isWebGLFast() ? AUTO : CANVAS,
        parent: null,
        ...WIDE,
        transparent: true,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { expandParent: false },
        // One texture a batch: software WebGL loses corners of rotated sprites otherwise.
        render: { antialias: true, maxTextures: 1 },
        callbacks: {
          postBoot: ({ renderer }) => {
            if (isPlain(renderer)) drawInShort(renderer)
            resolve(game)
          },
        },
      })
    } catch {
      reject(new Error(NO_CANVAS))
    }
  })
}

function isPlain(renderer: Game['renderer']): renderer is Renderer.Canvas.CanvasRenderer {
  return renderer?.type === CANVAS
}

/** Let the game go, with its canvas and all it holds. */
export function closeGame(game: Game): void {
  // Phaser forgets this one, whose canvas is lent by a pool that would hold on to all the rest.
  game.textures.tileSprite?.destroy()
  game.destroy(true)
  game.loop.wake() // one last step, in which it goes; it may be asleep, its place being gone
}

const EMULATED = /swiftshader|llvmpipe|software|basic render/i

/** Without a graphics card, plain canvas is several times faster than emulated WebGL. */
function isWebGLFast(): boolean {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return false
  const renderer = rendererOf(gl)
  gl.getExtension('WEBGL_lose_context')?.loseContext() // it was only to ask
  return !EMULATED.test(renderer)
}

/** Some browsers tell the renderer outright, others only through an extension. */
function rendererOf(gl: WebGLRenderingContext): string {
  const open = String(gl.getParameter(gl.RENDERER))
  if (!open.startsWith('WebKit')) return open
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : open
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}
