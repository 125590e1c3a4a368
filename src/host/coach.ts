// The coach: leads a newcomer through the first shift of each mode, then keeps quiet and only
// helps a player who has done nothing useful for a while, or meets something new.
import type { Play } from '../play/index.ts'
import type { Mode } from '../sim/index.ts'
import { choose, isPlayedHere, setAdvice } from '../store/index.ts'
import type { Advice, AppStore, ScoresStore, SettingsStore } from '../store/index.ts'
import { course, LAPS, learnedBy, nextStep, tapAhead, usefulStep } from './coach-steps.ts'
import type { CoachStep } from './coach-steps.ts'
import { createFirstMentions } from './first-mentions.ts'
import type { FirstMentions } from './first-mentions.ts'

const LEISURE_MS = 4_000 // shift time without anything useful before there is a hint
const FIRST_SHIFT_LEISURE_MS = 700 // the same in the first shift of a mode, after the course
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
  readonly learned: Set<CoachStep>
  isFirst: boolean // of its mode: the ring stays until closing, unless it is skipped
  served: number
  coached: boolean
  praisedUntil: number // ms of the shift
  usefulAt: number // ms of the shift, when there last was nothing better to do
}

export function createCoach(options: CoachOptions): Coach {
  const { app, settings } = options
  const mentions = createFirstMentions()
  let pupil: Pupil | null = null
  let stopListening: (() => void) | null = null

  const graduate = (modes: Partial<Record<Mode, boolean>>): void =>
    choose(settings, { coached: { ...settings.getState().coached, ...modes } })

  const study = (of: Pupil): void => {
    if (hasJustGraduated(of)) graduate({ [of.play.mode]: true })
  }
  const say = (advice: Advice | null): void => {
    const coaching = pupil !== null && (pupil.coached || pupil.isFirst) // the ring stays in a first shift
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
      if (pupil) say(adviceFor(pupil, mentions))
    },
    skip() {
      graduate({ blocking: true, async: true })
      mentions.end()
      if (pupil) leaveAlone(pupil)
      say(null)
    },
    reset() {
      graduate({ blocking: false, async: false })
      mentions.reset()
    },
  }
}

/** The course is over with its last step; from now on there is praise for a while, and no course. */
function hasJustGraduated(of: Pupil): boolean {
  const { mode, room } = of.play
  if (!of.coached || !course[mode].every((step) => of.learned.has(step))) return false
  of.coached = false
  of.praisedUntil = room.now + PRAISE_MS
  return true
}

function isDue({ settings, scores }: CoachOptions, mode: Mode): boolean {
  const isCoached = settings.getState().coached[mode]
  if (isCoached !== undefined) return !isCoached
  const played = scores.getState().entries.filter(isPlayedHere)
  return !played.some(({ result }) => result.mode === mode && result.served > 0)
}

/** Whoever wants no help gets some quiet before there is a hint. */
function leaveAlone(pupil: Pupil): void {
  pupil.coached = false
  pupil.isFirst = false
  pupil.usefulAt = pupil.play.room.now
}

/** Robots need no coach. */
function pupilOf(play: Play, coached: boolean): Pupil | null {
  if (play.own === null) return null
  return {
    play,
    own: play.own,
    coached,
    isFirst: coached,
    served: 0,
    learned: new Set(),
    praisedUntil: 0,
    usefulAt: play.room.now,
  }
}

function listen(pupil: Pupil, study: (of: Pupil) => void): () => void {
  return pupil.play.onEvent((event) => {
    if ('waiter' in event && event.waiter !== pupil.own) return
    if (event.type === 'dishServed') pupil.served++
    for (const step of learnedBy(event, pupil.learned)) pupil.learned.add(step)
    study(pupil)
  })
}

function adviceFor(pupil: Pupil, mentions: FirstMentions): Advice | null {
  const { play, own, learned, coached } = pupil
  const { room, level } = play
  if (play.status() !== 'running') return null
  const lookout = { room, level, own, laps: pupil.served }
  const mention = mentions.next(lookout)
  if (mention) return mention
  if (coached) return nextStep(lookout, learned)
  if (pupil.isFirst) return lateAdvice(pupil, tapAhead(lookout))
  return afterLeisure(pupil, usefulStep(lookout), LEISURE_MS)
}

/** When the course is done: praise, and the ring without words of its own. */
function lateAdvice(pupil: Pupil, step: Advice | null): Advice | null {
  const { room, mode } = pupil.play
  const leisureMs = pupil.served < LAPS ? 0 : FIRST_SHIFT_LEISURE_MS
  const advice = afterLeisure(pupil, step, leisureMs)
  if (room.now >= pupil.praisedUntil) return advice
  return {
    key: mode === 'async' ? 'doneAsync' : 'doneBlocking',
    station: advice?.station ?? null,
    ...(advice?.ticket !== undefined && { ticket: advice.ticket }),
  }
}

function afterLeisure(pupil: Pupil, step: Advice | null, leisureMs: number): Advice | null {
  const { room } = pupil.play
  if (!step) pupil.usefulAt = room.now
  return step && room.now - pupil.usefulAt >= leisureMs ? step : null
}

function sameAdvice(one: Advice | null, other: Advice | null): boolean {
  const isSame = one?.key === other?.key && one?.station === other?.station
  return isSame && one?.ticket === other?.ticket
}
