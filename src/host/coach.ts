// The coach: leads a newcomer through the first shift of each mode, then keeps quiet and only
// helps a player who has done nothing useful for a while.
import type { Play } from '../play/index.ts'
import type { Mode } from '../sim/index.ts'
import { choose, setAdvice } from '../store/index.ts'
import type { Advice, AppStore, ScoresStore, SettingsStore } from '../store/index.ts'
import { course, learnedBy, nextStep, usefulStep } from './lessons.ts'
import type { Lesson } from './lessons.ts'

const LEISURE_MS = 4_000 // shift time without anything useful before there is a hint
const PRAISE_MS = 4_000

export type Coach = {
  /** Coaches this shift from now on; null for none. */
  watch(play: Play | null): void
  /** Updates the advice. */
  tick(): void
  /** Turns the coach off in both modes. */
  skip(): void
  /** Turns the coach on again in both modes. */
  reset(): void
  /** Whether a shift in this mode would be coached. */
  isDue(mode: Mode): boolean
}

export type CoachOptions = {
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly scores: ScoresStore
}

type Pupil = {
  readonly play: Play
  readonly own: number // the waiter of whoever is coached
  readonly learned: Set<Lesson>
  coached: boolean
  praisedUntil: number // ms of the shift
  usefulAt: number // ms of the shift, when there last was nothing better to do
}

export function createCoach(options: CoachOptions): Coach {
  const { app, settings } = options
  let pupil: Pupil | null = null
  let stopListening: (() => void) | null = null

  const graduate = (modes: Partial<Record<Mode, boolean>>): void =>
    choose(settings, { coached: { ...settings.getState().coached, ...modes } })

  const study = (of: Pupil): void => {
    const { mode, room } = of.play
    if (!of.coached || !course[mode].every((lesson) => of.learned.has(lesson))) return
    of.coached = false
    of.praisedUntil = room.now + PRAISE_MS
    graduate({ [mode]: true })
  }
  const say = (advice: Advice | null): void => {
    const coaching = pupil?.coached ?? false
    const { advice: said, coaching: before } = app.getState()
    if (sameAdvice(said, advice) && before === coaching) return
    setAdvice(app, advice, coaching)
  }
  return {
    isDue: (mode) => isDue(options, mode),
    watch(play) {
      stopListening?.()
      stopListening = null
      pupil = play && pupilOf(play, isDue(options, play.mode))
      if (pupil) stopListening = listen(pupil, study)
      say(null)
    },
    tick() {
      if (pupil) say(adviceFor(pupil))
    },
    skip() {
      graduate({ blocking: true, async: true })
      if (pupil) pupil.coached = false
      say(null)
    },
    reset: () => graduate({ blocking: false, async: false }),
  }
}

function isDue({ settings, scores }: CoachOptions, mode: Mode): boolean {
  const isCoached = settings.getState().coached[mode]
  if (isCoached !== undefined) return !isCoached
  const { entries } = scores.getState()
  return !entries.some(({ result }) => result.mode === mode && result.served > 0)
}

/** Robots need no coach. */
function pupilOf(play: Play, coached: boolean): Pupil | null {
  if (play.own === null) return null
  return {
    play,
    own: play.own,
    coached,
    learned: new Set(),
    praisedUntil: 0,
    usefulAt: play.room.now,
  }
}

function listen(pupil: Pupil, study: (of: Pupil) => void): () => void {
  return pupil.play.onEvent((event) => {
    if ('waiter' in event && event.waiter !== pupil.own) return
    for (const lesson of learnedBy(event, pupil.learned)) pupil.learned.add(lesson)
    study(pupil)
  })
}

function adviceFor(pupil: Pupil): Advice | null {
  const { play, own, learned, coached, praisedUntil } = pupil
  const { room, level, mode } = play
  if (play.status() !== 'running') return null
  if (coached) return nextStep({ room, level, own }, learned)
  if (room.now < praisedUntil)
    return { key: mode === 'async' ? 'doneAsync' : 'doneBlocking', station: null }
  const step = usefulStep({ room, level, own })
  if (!step) pupil.usefulAt = room.now
  return step && room.now - pupil.usefulAt >= LEISURE_MS ? step : null
}

function sameAdvice(one: Advice | null, other: Advice | null): boolean {
  return one?.key === other?.key && one?.station === other?.station
}
