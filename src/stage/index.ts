// The door of the stage: one Phaser game for the page, told which shift to show.
import type { Play } from '../play/index.ts'
import { loadArt } from './art.ts'
import { fitCanvas } from './fit.ts'
import type { Showing } from './fit.ts'
import { openGame } from './game.ts'
import { SHIFT, ShiftScene } from './shift-scene.ts'

export type StageOptions = {
  readonly parent: HTMLElement
  readonly as: Showing // what will be shown first: its pictures are fetched
  readonly reducedMotion: () => boolean
  /** Whether the numbers are to be read from the back of a large room. */
  readonly projected: () => boolean
  /** The pointer is over another station, or over none any more. */
  readonly onHover: (station: number | null) => void
}

export type Stage = {
  /** Show this shift; `backdrop` covers the parent and takes no input, otherwise the room is contained and playable. */
  show(play: Play, as: Showing): void
  /** Draw a ring around this station, or around none. */
  point(station: number | null): void
  destroy(): void
}

/** Rejects with Error('noCanvas') where neither WebGL nor canvas works. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { parent, as: first, ...wishes } = options
  const game = await openGame()
  parent.append(game.canvas)
  const art = loadArt(game.textures)
  const fit = fitCanvas(game, parent, first)
  let shown: { play: Play; as: Showing } | null = null
  let pointed: number | null = null

  const present = (): void => {
    if (!shown) return
    game.scene.start(SHIFT, { ...wishes, ...shown, fit, pointed: () => pointed })
  }
  const hang = async (): Promise<void> => {
    if (await art.use(fit.artScale())) present()
  }
  await art.use(fit.artScale()).catch((trouble: unknown) => {
    fit.destroy()
    game.destroy(true)
    throw trouble
  })
  game.scene.add(SHIFT, ShiftScene)
  const stopHearing = fit.onFit(() => void hang().catch(() => {}))

  return {
    show(play, as) {
      shown = { play, as }
      fit.show(as)
      present()
    },
    point: (station) => void (pointed = station),
    destroy() {
      stopHearing()
      fit.destroy()
      game.destroy(true)
    },
  }
}
