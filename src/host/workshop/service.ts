// What the screens of a workshop may ask, and what they are shown of the room they are in.
import type { Run } from '../../runs/index.ts'
import type { FoundAnswer, JoinAnswer, OpenAnswer, RequestedCommand } from '../../wire/index.ts'
import type { Board } from '../board/service.ts'
import type { Answer, Refusal } from './answer.ts'
import type { LinkStatus, RoomView, Viewing } from '../../workshop/index.ts'

export type { Answer, Refusal } from './answer.ts'

/** The room that this page is in. */
export type RoomVisit = {
  readonly code: string
  readonly as: Viewing
  readonly status: LinkStatus
  readonly view: RoomView | null // null until the server has sent it
  readonly unsent: number // of what the server must have: runs, answers
  readonly refusal: Refusal | null // of the last command
  readonly robots: number // that this page leads, in a rehearsal
  readonly isOutdated: boolean // the room plays a level or rules that this page does not have
}

export type RoomToOpen = {
  readonly level: string
  readonly isRehearsal: boolean
  readonly speed: number // of a rehearsal
}

export type ExportedFile = 'export.csv' | 'export.json'

export type Workshop = {
  /** Null: in no room. */
  visit(): RoomVisit | null
  onVisit(listener: () => void): () => void
  /** Whether the page came from a server that has rooms. */
  hasServer(): Promise<boolean>
  /** The board of today's shift; null where no server answers. */
  loadBoard(): Promise<Board | null>
  /** Open a room, and lead it from this browser. */
  open(room: RoomToOpen): Promise<Answer<OpenAnswer>>
  find(code: string): Promise<Answer<FoundAnswer>>
  /** Take a seat under this name; the seat is this browser's. */
  join(code: string, name: string): Promise<Answer<JoinAnswer>>
  hasKey(code: string, as: Viewing): boolean
  /**
   * Go to a room that this browser has a key to; once more where the link to it has ended. A seat that
   * another tab has is left to it, unless this one takes it over.
   */
  enter(code: string, as: Viewing, takesOver?: boolean): void
  /** Go out: what is unsent is still sent. */
  leave(): void
  command(command: RequestedCommand): void
  /** Delete the room with everything in it. */
  remove(): Promise<boolean>
  /** The room's record as a file, for whoever leads it; null when it cannot be had. */
  export(file: ExportedFile, names: boolean): Promise<File | null>
  /** The room whose seat was taken last. */
  lastSeat(): string | null
  forgetSeat(code: string): void
  /** For another device of whoever leads; null without the key. */
  hostLink(code: string): string | null
  joinLink(code: string): string
  /** A run of the room, to be seen again; null when it cannot be had. */
  run(id: string): Promise<Run | null>
  /** Let so many robots come into the rehearsal. */
  addRobots(count: number, nameOf: (number: number) => string): void
  /** Ms of the server's clock; null until it is known. */
  serverNow(): number | null
}
