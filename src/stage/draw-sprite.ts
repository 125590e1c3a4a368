// How a picture gets onto the canvas. Phaser saves and restores all of the canvas' state around each
// one, for masks, crops, blends and cameras that scroll. This stage has none of them, and where there
// is no graphics card that is a third of what drawing costs. It has tints, which Phaser's canvas has not.
import type { Cameras, GameObjects, Renderer, Textures } from 'phaser'
import { UNTINTED } from './colours.ts'
import { tinted } from './tint.ts'

type Camera = Pick<Cameras.Scene2D.Camera, 'alpha' | 'matrixCombined'>
type Matrix = Pick<GameObjects.Components.TransformMatrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>
type Sprite = GameObjects.Image | GameObjects.Text

const RENDERS = 'render' // told by Phaser's renderer before a camera's pictures are drawn

/** From now on this renderer draws pictures and texts the short way. */
export function drawInShort(renderer: Renderer.Canvas.CanvasRenderer): void {
  const { draw, forget } = createDrawing()
  renderer.on(RENDERS, forget)
  renderer.batchSprite = (sprite, frame, camera, box) =>
    draw(renderer.currentContext, sprite as Sprite, frame, camera, box)
}

const SHOWN = 15 // Phaser's flags of what is visible and has an alpha, a scale and a texture

/**
 * From now on this camera manager knows what is to be drawn by the flags alone: the stage has no layers
 * and no filters. It fills the same array in each frame.
 */
export function listInShort(cameras: Cameras.Scene2D.CameraManager): void {
  const shown: GameObjects.GameObject[] = []
  cameras.getVisibleChildren = (children) => {
    shown.length = 0
    for (const child of children) if (child.renderFlags === SHOWN) shown.push(child)
    return shown
  }
}

export type Drawing = {
  /** `box` is the matrix of the container it is in. Leaves the pen's matrix and alpha as it used them. */
  draw(
    pen: CanvasRenderingContext2D,
    sprite: Sprite,
    frame: Textures.Frame,
    camera: Camera,
    box?: Matrix,
  ): void
  /** The pen's matrix may be another. */
  forget(): void
}

export function createDrawing(): Drawing {
  let isCamera = false // the pen's matrix: then most pictures need none of their own
  return {
    forget: () => void (isCamera = false),
    draw(pen, sprite, frame, camera, box) {
      const alpha = camera.alpha * sprite.alpha
      const { cutX, cutY, cutWidth, cutHeight, realWidth, realHeight } = frame
      if (alpha === 0 || cutWidth === 0 || cutHeight === 0) return
      const { displayOriginX, displayOriginY, flipX, flipY } = sprite
      let x = flipX ? displayOriginX - realWidth : -displayOriginX
      let y = flipY ? displayOriginY - realHeight : -displayOriginY
      const { resolution } = frame.source
      let wide = cutWidth / resolution
      let high = cutHeight / resolution
      if (!box && isUpright(sprite)) {
        if (!isCamera) take(pen, camera.matrixCombined)
        isCamera = true
        const { scaleX, scaleY } = sprite
        x = sprite.x + x * scaleX
        y = sprite.y + y * scaleY
        wide *= scaleX
        high *= scaleY
      } else {
        isCamera = false
        place(pen, sprite, camera.matrixCombined, box)
      }
      pen.globalAlpha = alpha
      const tint = sprite.tintTopLeft
      if (tint !== UNTINTED) return pen.drawImage(tinted(frame, tint), x, y, wide, high)
      const image = frame.source.image as CanvasImageSource
      pen.drawImage(image, cutX, cutY, cutWidth, cutHeight, x, y, wide, high)
    },
  }
}

/** Whether its rectangle is one before the camera as well. */
function isUpright({ rotation, scaleX, scaleY, flipX, flipY }: Sprite): boolean {
  return rotation === 0 && scaleX > 0 && scaleY > 0 && !flipX && !flipY
}

function take(pen: CanvasRenderingContext2D, { a, b, c, d, e, f }: Matrix): void {
  pen.setTransform(a, b, c, d, e, f)
}

/** The camera's matrix, times that of the box, times the sprite's own. */
function place(pen: CanvasRenderingContext2D, sprite: Sprite, camera: Matrix, box?: Matrix): void {
  let { a, b, c, d, e, f } = camera
  if (box) {
    e += a * box.e + c * box.f
    f += b * box.e + d * box.f
    const [left, top] = [a, b]
    a = left * box.a + c * box.b
    b = top * box.a + d * box.b
    c = left * box.c + c * box.d
    d = top * box.c + d * box.d
  }
  const { x, y, rotation } = sprite
  const scaleX = sprite.flipX ? -sprite.scaleX : sprite.scaleX
  const scaleY = sprite.flipY ? -sprite.scaleY : sprite.scaleY
  const [cos, sin] = rotation === 0 ? UPRIGHT : [Math.cos(rotation), Math.sin(rotation)]
  pen.setTransform(
    (a * cos + c * sin) * scaleX,
    (b * cos + d * sin) * scaleX,
    (c * cos - a * sin) * scaleY,
    (d * cos - b * sin) * scaleY,
    a * x + c * y + e,
    b * x + d * y + f,
  )
}

const UPRIGHT = [1, 0] as const // cosine and sine of no turn
