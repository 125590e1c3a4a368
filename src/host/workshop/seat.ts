// Plays the rounds of a room from one seat: each begins by the room's clock, is told to the server as it
// goes, and is handed in at its end. A round left in the middle is taken up where it had come.
import { shiftMsAt } from '../../room/index.ts'
import type { OwnView, RoundView, SharedView } from '../../room/index.ts'
import type { Play } from '../../play/index.ts'
import type { Run } from '../../runs/index.ts'
import { replace } from '../../store/index.ts'
import { decodeRun, encodeRun } from '../../wire/index.ts'
import { COMMIT_EVERY_MS, createCommitter, NoAnswer } from '../../workshop/index.ts'
import type { Client, Committer, Platform, RoomView } from '../../workshop/index.ts'
import { setPlay } from '../shifts.ts'
import type { ShiftContext } from '../shifts.ts'
import { keepProgress, keptProgress } from './kept-progress.ts'
import type { Progress } from './kept-progress.ts'
import { playOf } from './round-play.ts'

export type SeatOptions = {
  readonly context: ShiftContext
  readonly client: Client
  readonly platform: Platform
  readonly code: string
  readonly key: string
  readonly serverNow: () => number | null
  readonly handIn: (round: number, code: string) => void
}

const BEAT_MS = 250 // between two looks at how far it has come
const MOST_COMMITS_EVERY_MS = 500 // real time, however fast the room is
const CLOSING_PAUSE_MS = 1_800 // real time between closing and the room, to see everyone go

type Playing = {
  readonly number: number
  readonly play: Play
  readonly committer: Committer
  committedMs: number // of the shift
}

export class Seat {
  readonly #options: SeatOptions
  #view: RoomView | null = null
  #playing: Playing | null = null
  #beginning: number | null = null // a round that is being fetched
  #done = -1 // the last round that was played to its end
  #unbeat: (() => void) | null = null

  constructor(options: SeatOptions) {
    this.#options = options
  }

  /** The room is so now. */
  show(view: RoomView): void {
    this.#view = view
    const round = this.#roundToPlay()
    const playing = this.#playing
    const isClosing = playing !== null && this.#done >= playing.number // it ends by itself
    if (playing && playing.number !== round?.number) return isClosing ? undefined : this.#end()
    if (!round || playing || this.#beginning === round.number) return
    if (this.#isHere()) void this.#begin(round)
  }

  /** The player is at this room's screen: what is on begins there. */
  arrive(): void {
    if (this.#view) this.show(this.#view)
  }

  /** Tell the server at once how far it has come. */
  commitNow(): void {
    if (this.#playing) this.#commit(this.#playing)
  }

  /** The shift has been left; the server knows how far it had come. */
  stop(): void {
    this.commitNow()
    this.#unbeat?.()
    this.#playing = null
  }

  /** The seat is no longer this page's: nothing more is played or told. */
  leave(): void {
    this.#view = null
    this.#end()
  }

  /** The present round, as long as this seat is to play it. */
  #roundToPlay(): RoundView | null {
    const { shared, own } = this.#view ?? {}
    if (!shared?.round || !own || own.isKicked || this.#done >= shared.round.number) return null
    const run = own.runs[shared.round.number]
    if (this.#finishesLate(shared, own)) return run?.isFromCommits === false ? null : shared.round
    if (shared.phase.type !== 'round' || run) return null
    return own.joinedLate && own.startsAt === null ? null : shared.round
  }

  /** The room has gone on to talk, and who came late plays on to the end of their own clock. */
  #finishesLate({ phase, round }: SharedView, { startsAt }: OwnView): boolean {
    const isAfter = phase.type === 'talk' || phase.type === 'debrief'
    return isAfter && startsAt !== null && this.#playing?.number === round?.number
  }

  #isHere(): boolean {
    const { route } = this.#options.context.app.getState()
    return route.name === 'room' && route.code === this.#options.code
  }

  async #begin(round: RoundView): Promise<void> {
    this.#beginning = round.number
    try {
      const isUnderWay = (this.#shiftMs() ?? 0) > 0
      const [begun, ghost] = await Promise.all([
        isUnderWay ? this.#progressOf(round.number) : null,
        this.#ghostFor(round),
      ])
      if (this.#roundToPlay()?.number === round.number && this.#isHere()) {
        this.#open(round, begun, ghost)
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error // it is tried again with the next view
    } finally {
      this.#beginning = null
    }
  }

  #open(round: RoundView, begun: Progress | null, ghost: Run | null): void {
    const { context, client, code, key } = this.#options
    const { shared } = this.#view ?? {}
    if (!shared) return
    const { exercise, speed } = shared
    const common = { shiftMs: () => this.#shiftMs(), isPaused: () => this.#isPaused() }
    const opened = playOf({ code, exercise, round, speed, common, ghost }, begun)
    if (!opened) return
    const { play, order } = opened
    const { number } = round
    const committer = createCommitter(client, { code, key, round: number }, begun?.log.length)
    this.#playing = { number, play, committer, committedMs: play.room.now }
    context.hudController.watch(play, order)
    context.coach.watch(play)
    context.campaign.watch(play, null)
    play.onStatus((status) => {
      if (status === 'over') this.#finish(number, play)
    })
    setPlay(context, play, order)
    replace(context.app, { name: 'shift', order })
    this.#beat()
  }

  #beat(): void {
    this.#unbeat?.()
    this.#unbeat = this.#options.platform.after(BEAT_MS, () => {
      const playing = this.#playing
      if (!playing) return
      playing.play.tick(0) // a page out of sight draws no frames
      const dueMs = Math.max(COMMIT_EVERY_MS, MOST_COMMITS_EVERY_MS * playing.play.speed)
      if (playing.play.room.now - playing.committedMs >= dueMs) this.#commit(playing)
      this.#beat()
    })
  }

  #commit(playing: Playing): void {
    const { code, context } = this.#options
    const { play, number } = playing
    if (play.room.now === 0 || play.room.closed) return
    playing.committedMs = play.room.now
    const progress = { log: play.replay().log, upTo: play.room.now }
    keepProgress(context.texts, { code, round: number }, progress)
    void playing.committer.commit(progress)
  }

  #finish(number: number, play: Play): void {
    if (this.#playing?.play !== play) return
    this.#done = number
    this.#unbeat?.()
    this.#options.handIn(number, encodeRun({ name: '', leads: play.leads, replay: play.replay() }))
    this.#options.platform.after(CLOSING_PAUSE_MS / Math.min(play.speed, 4), () => this.#end(play))
  }

  /** Back to the room's screen, if this play is still on. */
  #end(play = this.#playing?.play): void {
    const { context, code } = this.#options
    this.#unbeat?.()
    this.#playing = null
    const isOn = context.play === play && context.app.getState().route.name === 'shift'
    if (isOn) replace(context.app, { name: 'room', code })
  }

  #shiftMs(): number | null {
    const { shared, own } = this.#view ?? {}
    const now = this.#options.serverNow()
    if (!shared?.round || now === null) return null
    return shiftMsAt(shared.round, shared.speed, now, own?.startsAt ?? undefined)
  }

  #isPaused(): boolean {
    const { shared } = this.#view ?? {}
    return shared?.phase.type === 'round' && shared.pausedFor !== null
  }

  /** What is known of the own shift: the server's, or this browser's where that has come further. */
  async #progressOf(number: number): Promise<Progress | null> {
    const { client, code, key, context } = this.#options
    const answer = await client.progress(code, key, number)
    const kept = keptProgress(context.texts, { code, round: number })
    if (!answer.ok) return kept
    return kept && kept.upTo > answer.upTo ? kept : answer
  }

  /** The own run in the mode before, of the same customers. */
  async #ghostFor({ number, mode }: RoundView): Promise<Run | null> {
    const { shared, own } = this.#view ?? {}
    const { client, code } = this.#options
    const isFirst = !shared || shared.exercise.modes.indexOf(mode) < 1
    const run = own?.runs[number - 1]
    if (isFirst || !run?.figures) return null
    const answer = await client.runText(code, shared.resultsKey, run.run).catch(() => null)
    const decoded = answer?.ok ? decodeRun(answer.code) : null
    return decoded?.ok ? decoded.run : null
  }
}
