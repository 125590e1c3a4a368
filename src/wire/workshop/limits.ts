// How large messages of the workshop may be, and in which version they are written.

/** Raised when an old page can no longer talk to a new server. */
export const WORKSHOP_VERSION = 1

/** Of the body of a request, bytes. */
export const MOST_BODY_BYTES = 8 * 1024

/** Of a message on the feed that a page sends, bytes. */
export const MOST_FRAME_BYTES = 4 * 1024

/** Commands of one commit; more are sent in several. */
export const MOST_COMMITTED = 60

/** The name of the feed's protocol, as a WebSocket asks for it; the key follows as a second one. */
export const FEED_PROTOCOL = 'cafe-await.1'

/** What the second protocol starts with, before the key. */
export const KEY_PREFIX = 'key.'

/** Of room codes: no vowels, so that they spell nothing, and nothing that looks like a digit. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'

export const CODE_LENGTH = 6

/** Of a rehearsal, simulated ms per real ms. */
export const MOST_SPEED = 16

export const LONGEST_PAUSE_WORD = 80
