// Phaser is large and comes last; until then, and without it, the screens work.
import type { Host } from '../host/index.ts'
import type { Play } from '../play/index.ts'
import { createStage, fetchStage } from '../stage/index.ts'
import type { Stage, StageUse } from '../stage/index.ts'
import { setDevice } from '../store/index.ts'
import type { AppStore, SettingsStore } from '../store/index.ts'
import { onLocale } from '../words/index.ts'
import { reducedMotionWanted } from './motion.ts'
import { followSecondPlay } from './second-stage.ts'
import { withSkin } from './venue.ts'

const LONGEST_WAIT_MS = 20_000 // then the player is told that it has not come; it may still do so

type StageParts = {
  readonly host: Host
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly parent: HTMLElement
  readonly secondParent: HTMLElement // when two rooms are seen at once
}

/** Settles when the stage is up or has failed to load: the app store says which. */
export async function loadStage({ host, app, settings, ...parents }: StageParts): Promise<void> {
  const fail = (stageFailure: 'noCanvas' | 'notLoaded') => setDevice(app, { stageFailure })
  if (!canDraw()) return fail('noCanvas')
  const late = setTimeout(() => fail('notLoaded'), LONGEST_WAIT_MS)
  try {
    const reducedMotion = reducedMotionWanted(settings)
    const stage = await createStage({
      parent: parents.parent,
      as: useOf(host),
      reducedMotion,
      projected: () => app.getState().device.view === 'projector',
      ghosts: () => settings.getState().ghost,
      onHover: (pointed) => setDevice(app, { pointed }),
    })
    const show = () => {
      const play = host.play()
      if (play) showPlay(host, app, stage, play)
    }
    host.onPlay(show)
    onLocale(show) // its signs are written once, when a scene starts
    show()
    app.subscribe(({ device }) => stage.point(device.pointed))
    followSecondPlay({ host, app, parent: parents.secondParent, reducedMotion })
    setDevice(app, { stageReady: true, stageFailure: null })
  } catch (error) {
    fail(error instanceof Error && error.message === 'noCanvas' ? 'noCanvas' : 'notLoaded')
  } finally {
    clearTimeout(late)
  }
}

const useOf = (host: Host): StageUse => (host.isBackdrop() ? 'backdrop' : 'shift')

/** Until another venue's room is there, the shift waits as it does for the stage. */
function showPlay(host: Host, app: AppStore, stage: Stage, play: Play): void {
  const isPlayed = () => host.play() === play
  const ready = () => {
    if (isPlayed()) setDevice(app, { stageReady: true })
  }
  withSkin(play, isPlayed, (skin) => {
    if (!stage.wears(skin)) setDevice(app, { stageReady: false })
    stage.show(play, useOf(host), skin).then(ready, ready)
  })
}

/** As soon as the title is drawn: the line would lie idle until the host has come. */
export function askForStage(): void {
  if (canDraw()) fetchStage('backdrop')
}

/** Phaser fails as soon as it is loaded where this is not so. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}
