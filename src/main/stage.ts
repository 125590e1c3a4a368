// Phaser is large and comes last; until then, and without it, the screens work.
import type { Host } from '../host/index.ts'
import { createStage } from '../stage/index.ts'
import type { AppStore, SettingsStore } from '../store/index.ts'
import { onLanguage } from '../words/index.ts'

const LONGEST_WAIT_MS = 20_000 // then the doors open without it

type Around = {
  readonly host: Host
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly parent: HTMLElement
}

/** Settles when the stage is up, or has failed to come: the app store tells which. */
export async function raiseStage({ host, app, settings, parent }: Around): Promise<void> {
  const fail = (stageFailure: 'noCanvas' | 'notLoaded') => app.setState({ stageFailure })
  if (!canDraw()) return fail('noCanvas')
  const late = setTimeout(() => fail('notLoaded'), LONGEST_WAIT_MS)
  try {
    const as = () => (host.isBackdrop() ? 'backdrop' : 'shift')
    const stage = await createStage({
      parent,
      as: as(),
      reducedMotion: stillnessWanted(settings),
      projected: () => app.getState().view === 'projector',
      onHover: (pointed) => app.setState({ pointed }),
    })
    const show = () => {
      const play = host.play()
      if (play) stage.show(play, as())
    }
    host.onPlay(show)
    onLanguage(show) // its signs are written once, when a scene starts
    show()
    app.subscribe(({ pointed }) => stage.point(pointed))
    app.setState({ stageReady: true, stageFailure: null })
  } catch (error) {
    fail(error instanceof Error && error.message === 'noCanvas' ? 'noCanvas' : 'notLoaded')
  } finally {
    clearTimeout(late)
  }
}

/** Phaser fails as soon as it is loaded where this is not so. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}

function stillnessWanted({ getState }: SettingsStore): () => boolean {
  const system = matchMedia('(prefers-reduced-motion: reduce)')
  return () => {
    const { reducedMotion } = getState()
    return reducedMotion === 'system' ? system.matches : reducedMotion === 'on'
  }
}
