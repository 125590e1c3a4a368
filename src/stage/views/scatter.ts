// One picture drawn at many places. As many pictures would each be moved, asked and drawn by
// themselves in every frame.
import type { Cameras, GameObjects, Renderer } from 'phaser'
import type { Point } from '../../sim/index.ts'

export type Speck = Point & { readonly alpha: number }

/** From now on this picture is drawn at each of the places in `at`, and not where it is itself. */
export function scatter(image: GameObjects.Image, at: readonly Speck[]): void {
  const renderCanvas = (
    renderer: Renderer.Canvas.CanvasRenderer,
    _: unknown,
    camera: Cameras.Scene2D.Camera,
  ): void => {
    for (const { x, y, alpha } of at) {
      image.setPosition(x, y).setAlpha(alpha)
      renderer.batchSprite(image, image.frame, camera)
    }
    image.setAlpha(1) // else one whose last place is transparent would not be drawn any more
  }
  Object.assign(image, { renderCanvas })
}
