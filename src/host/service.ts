// What the host does for whoever asks, and what it needs for that.
import type { Order, Play } from '../play/index.ts'
import type { AppStore, ScoresStore, SettingsStore, TextStorage } from '../store/index.ts'
import type { CampaignRequest } from './campaign.ts'
import type { ScoreImport } from './import-scores.ts'
import type { ReplayControls } from './replay-viewer.ts'
import type { Lab } from './lab.ts'
import type { Locks } from './try-lock.ts'
import type { Workshop } from './workshop/service.ts'
import type { OccasionRequests } from './occasions.ts'

export type Host = ReplayControls &
  OccasionRequests & {
    /**
     * Open the café: at the screens that the browser's history has kept, else with the shift the
     * address asks for, else at the title.
     */
    openAddress(search: string, kept?: unknown): void
    /** Open the link in an address's fragment, as soon as nothing is lost by it; false: it is none. */
    openLink(fragment: string): boolean
    /** The shift on the stage now: the player's, or the robot's behind the title. */
    play(): Play | null
    /** Hear when another play takes the stage; returns the function that stops it. */
    onPlay(listener: (play: Play | null) => void): () => void
    /** Whether that play is the one behind the title. */
    isBackdrop(): boolean
    /** Leave whatever is on and start this shift's countdown. */
    start(order: Order): void
    /** Take up the shift that was under way when the page was left: this one, or the last. */
    resumeUnfinished(order?: Order): void
    /** The campaign: see what other tabs have played, forget levels, add a file's. */
    campaign(request: CampaignRequest): void
    /** Forget the shift that was under way; the one the address asks for begins instead. */
    discardUnfinished(): void
    /** No coach any more, in neither mode. */
    skipCoach(): void
    /** Start this shift's countdown, coached as if it were the first, and the next of the other mode. */
    startCoached(order: Order): void
    /** What imports scores from a file, fetched when it is asked for; rejects when it does not come. */
    loadScoreImport(): Promise<ScoreImport>
    /** Rooms of a workshop, fetched when they are asked for; rejects when they do not come. */
    loadWorkshop(): Promise<Workshop>
    /** The player's programs, fetched when they are asked for; rejects when they do not come. */
    loadLab(): Promise<Lab>
    /** To the title; a running shift is given up. */
    toTitle(): void
    /** Let `elapsedMs` of real time pass. */
    tick(elapsedMs: number): void
    /** The page goes out of sight: pause, and keep the shift under way. */
    hide(): void
  }

export type HostOptions = {
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly scores: ScoresStore
  readonly texts: TextStorage
  readonly visit?: TextStorage // lasts as long as this tab is open
  readonly now?: () => number // ms since 1970
  readonly locks?: Locks // of the browser, between its tabs
  readonly clock?: () => number // ms, never going back
}
