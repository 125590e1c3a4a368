// English: why the workshop’s server did not do something.

export const workshopRefusals = {
  any: 'The server did not do that. Try once more.',
  noAnswer: 'The server does not answer. Try once more.',
  noSuchRoom: 'There is no room with this code.',
  locked: 'The room is locked: whoever leads it can let you in.',
  full: 'The room is full.',
  kicked: 'Whoever leads the room has asked you to leave. If that is taken back, try again here.',
  ended: 'This room is over.',
  notKnown: 'This browser has no key to that room.',
  deleted: 'This room has been deleted.',
  elsewhere: 'You are in this room in another tab, or on another device.',
  tooFast: 'That was too often. Wait a moment.',
  noName: 'Nothing of this name can be seen. Choose another.',
  unfitName: 'Not everybody wants to read that name. Choose another.',
  otherVersion: 'This page is of another version than the server. Load it again.',
  notNow: 'That is not possible at this moment.',
  closed: 'The question has been closed.',
  serverFull: 'The server has no place for another room.',
} as const
