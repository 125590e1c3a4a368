// One Phaser game for the page, told which shift to show.
import type { Game } from 'phaser'
import type { Play } from '../play/index.ts'
import type { Skin } from '../venues/index.ts'
import { loadArt } from './art.ts'
import { fitCanvas } from './fit.ts'
import type { Fit } from './fit.ts'
import { closeGame, openGame } from './game.ts'
import type { StageUse } from './scale.ts'
import { fetchRuleViews, hasRules, ruleViews } from './rules-part.ts'
import { SHIFT, ShiftScene } from './shift-scene.ts'
import type { ShiftData, Shown } from './shift-scene.ts'

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
  /**
   * Show this shift, whole in its parent; a `backdrop` takes no input. With a skin the room is another
   * venue's, from when its pictures have come: settles then. Where they do not come it is the café.
   */
  show(play: Play, as: StageUse, skin: Skin | null): Promise<void>
  /** Whether its pictures are this venue's. */
  wears(skin: Skin | null): boolean
  /** Draw a ring around this station, or around none. */
  point(station: number | null): void
  destroy(): void
}

type Dressed = Shown & { readonly skin: Skin | null }

/** As the door's `createStage`. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { parent, as: first, ...wishes } = options
  const game = await openGame()
  parent.append(game.canvas)
  const fit = fitCanvas(game, parent, first)
  let pointed: number | null = null
  const showing = createShowing(game, fit, { ...wishes, fit, pointed: () => pointed })
  await showing.hang().catch((trouble: unknown) => {
    fit.destroy()
    closeGame(game)
    throw trouble
  })
  game.scene.add(SHIFT, ShiftScene)
  const hangAgain = () => void showing.hang().catch(() => {})
  const stopListening = fit.onFit(hangAgain)
  // A graphics card that is reset takes along what is drawn on every canvas.
  game.canvas.addEventListener('contextrestored', () => {
    showing.forget()
    hangAgain()
  })
  return {
    wears: showing.wears,
    show: showing.show,
    point: (station) => void (pointed = station),
    destroy() {
      showing.end()
      stopListening()
      fit.destroy()
      closeGame(game)
    },
  }
}

/** What is shown, and in which art. */
function createShowing(game: Game, fit: Fit, wishes: Omit<ShiftData, 'shown'>) {
  let shown: Dressed | null = null
  const present = (): void => {
    if (shown) game.scene.start(SHIFT, { ...wishes, shown: () => shown } satisfies ShiftData)
  }
  const art = loadArt(game.textures, present)
  const hang = async (): Promise<void> => {
    if (await art.use(fit.artScale(), shown?.skin ?? null)) present()
  }
  /** Nothing is seen of another venue meanwhile. */
  const dress = async (wanted: Dressed): Promise<void> => {
    const { style } = game.canvas
    style.visibility = 'hidden'
    await hang().catch(() => shown === wanted && present())
    if (shown === wanted) style.visibility = ''
  }
  return {
    hang,
    wears: art.wears,
    forget: art.forget,
    end: () => void (shown = null),
    async show(play: Play, as: StageUse, skin: Skin | null): Promise<void> {
      const wanted = (shown = { play, as, skin })
      fit.show(as)
      if (art.wears(skin)) present()
      else await dress(wanted)
      if (!hasRules(play.level) || ruleViews()) return
      const again = () => void (shown?.play === play && present())
      fetchRuleViews().then(again, () => {})
    },
  }
}
