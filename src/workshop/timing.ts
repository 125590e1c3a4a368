// How long a link waits, and for what.
export const OPEN_MS = 5_000 // for a WebSocket to bring the first view
export const ASK_FOR_VIEW_MS = [1_000, 2_500]
export const ANSWER_MS = 5_000 // for a ping
export const WAKING_MS = 2_000 // for one after sleep: a socket may look open and be none
export const PING_EVERY_MS = 4_000 // with each goes what was heard, so that what got lost is sent again
export const TOO_FAST_MS = 2_000
export const FIRST_PINGS = 8
export const FIRST_PING_GAP_MS = 120
export const TRY_SOCKET_EVERY_MS = 60_000 // while polling
