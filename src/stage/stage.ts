// One Phaser game for the page, told which shift to show.
import type { Play } from '../play/index.ts'
import { loadArt } from './art.ts'
import { fitCanvas } from './fit.ts'
import { closeGame, openGame } from './game.ts'
import type { StageUse } from './scale.ts'
import { fetchRuleViews, hasRules, ruleViews } from './rules-part.ts'
import { SHIFT, ShiftScene } from './shift-scene.ts'

export type StageOptions = {
  readonly parent: HTMLElement
  readonly as: StageUse // what will be shown first: its pictures are fetched
  readonly reducedMotion: () => boolean
  /** Whether the numbers are to be read from the back of a large room. */
  readonly projected: () => boolean
  /** Whether whoever is played against is to be seen. */
  readonly ghosts: () => boolean
  /** The pointer is over another station, or over none any more. */
  readonly onHover: (station: number | null) => void
}

export type Stage = {
  /** Show this shift; whole in its parent; a `backdrop` takes no input. */
  show(play: Play, as: StageUse): void
  /** Draw a ring around this station, or around none. */
  point(station: number | null): void
  destroy(): void
}

/** What is drawn without a level's rules is drawn again when they have come. */
function withRules({ level }: Play, again: () => void): void {
  if (!hasRules(level) || ruleViews()) return
  fetchRuleViews().then(again, () => {})
}

/** As the door's `createStage`. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { parent, as: first, ...wishes } = options
  const game = await openGame()
  parent.append(game.canvas)
  const art = loadArt(game.textures)
  const fit = fitCanvas(game, parent, first)
  let shown: { play: Play; as: StageUse } | null = null
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
    closeGame(game)
    throw trouble
  })
  game.scene.add(SHIFT, ShiftScene)
  const stopListening = fit.onFit(() => void hang().catch(() => {}))

  return {
    show(play, as) {
      shown = { play, as }
      fit.show(as)
      present()
      withRules(play, () => void (shown?.play === play && present()))
    },
    point: (station) => void (pointed = station),
    destroy() {
      shown = null
      stopListening()
      fit.destroy()
      closeGame(game)
    },
  }
}
