// The second stage of a side-by-side view, created with the view and destroyed with it.
import type { Host } from '../host/index.ts'
import type { Play } from '../play/index.ts'
import { createStage } from '../stage/index.ts'
import type { Stage } from '../stage/index.ts'
import { setDevice } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'
import { onLocale } from '../words/index.ts'
import { withSkin } from './venue.ts'

export type SecondStageOptions = {
  readonly host: Host
  readonly app: AppStore
  readonly parent: HTMLElement
  readonly reducedMotion: () => boolean
}

/** From now on there are two stages whenever two runs are seen at once. */
export function followSecondPlay({ host, app, parent, reducedMotion }: SecondStageOptions): void {
  let stage: Stage | null = null
  let shown: Play | null = null
  const make = () =>
    createStage({
      parent,
      as: 'shift',
      reducedMotion,
      projected: () => app.getState().device.view === 'projector',
      ghosts: () => false,
      onHover: (pointed) => setDevice(app, { pointed }),
    })
  const show = (on: Stage, play: Play) =>
    withSkin(
      play,
      () => shown === play,
      (skin) => void on.show(play, 'shift', skin),
    )
  const raise = async (play: Play): Promise<void> => {
    const made = await make()
    if (shown !== play || stage) return made.destroy() // nobody waits for it any more
    stage = made
    show(made, play)
  }
  const follow = (): void => {
    const wanted = host.playback()?.plays[1] ?? null
    if (wanted === shown) return
    shown = wanted
    if (!wanted) {
      stage?.destroy()
      stage = null
    } else if (stage) show(stage, wanted)
    else raise(wanted).catch(() => {}) // one room is seen, the other's figures are
  }
  host.onPlay(follow)
  onLocale(() => void (shown && stage && show(stage, shown)))
  app.subscribe(({ device }) => stage?.point(device.pointed))
}
