// What a link is made with, and how it says how it stands.
import type { RequestRefusal } from '../wire/index.ts'
import type { Client, Viewing } from './client.ts'
import type { Platform } from './seams.ts'
import type { RoomView } from './view.ts'

export type LinkStatus =
  | { readonly type: 'connecting' } // also again, after it was lost
  | { readonly type: 'connected'; readonly by: 'socket' | 'polling' }
  | { readonly type: 'offline' } // the last try failed; it goes on trying
  | { readonly type: 'gone'; readonly reason: RequestRefusal | 'deleted' | 'elsewhere' }

export type LinkOptions = {
  readonly client: Client
  readonly platform: Platform
  readonly code: string
  readonly key: string
  readonly as: Viewing
  readonly prefersPolling?: boolean // a WebSocket did not get through the last time
  readonly onView: (view: RoomView) => void
  readonly onStatus: (status: LinkStatus) => void
  /** A WebSocket does not get through here, or does again: worth remembering. */
  readonly onPrefersPolling?: (prefers: boolean) => void
}
