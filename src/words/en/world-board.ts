// English: the board of today’s shift, where the server keeps one.

export const worldBoard = {
  worldBoard: {
    title: 'Everybody’s board',
    intro:
      'Everybody who plays today’s shift on this server can stand on one board, with both modes beside each other. The server plays every run again before it is shown.',
    name: 'Your name on the board',
    join: 'Play for the board',
    privacy:
      'The server gets this name and your ranked shifts from now on, nothing else. A try counts when it takes as long as a shift does: pauses and slow motion do not fit.',
    plays:
      'You play for the board as **{{name}}**. Pauses count as time: a try that takes much longer than the shift is not put up.',
    leave: 'Play for myself again',
    see: 'See the board',
    started: 'The server knows when it started. It is put up when it is over.',
    entered: 'On the board: place {{place}} of {{count}}.',
    refused: 'Not on the board: {{why}}',
    loading: 'Asking for the board…',
    nobody: 'Nobody stands here yet today.',
    count_one: '{{count}} person, by the points of both modes together',
    count_other: '{{count}} people, by the points of both modes together',
    own: 'Your row',
    you: 'you',
    checked: 'Every row was played again by the server, and took as long as a shift takes.',
    before: 'Those before',
    after: 'Those after',
    range: '{{from}} to {{to}}',
    watch: 'Watch',
    watchName: 'Watch {{name}}',
    gone: 'This replay cannot be had at the moment.',
    forget: 'Take me off the board',
    forgetGo: 'Take off all that is mine',
    keep: 'Leave it there',
    reason: {
      any: 'the server did not take it.',
      noAnswer: 'the server did not answer.',
      tooFast: 'that was too often. Wait a moment.',
      otherDay: 'this device’s clock says another day than the server’s.',
      alreadyPlayed: 'your try of that day is there already.',
      noName: 'nothing of this name can be seen. Choose another.',
      unfitName: 'not everybody wants to read that name. Choose another.',
      otherVersion: 'this page is of another version than the server.',
      serverFull: 'the board of today is full.',
    },
    fault: {
      any: 'it could not be verified.',
      tooEarly: 'it cannot have been played so soon.',
      tooLate: 'it took much longer than a shift takes.',
      copied: 'somebody else has handed in that very run.',
      rules: 'it was played by other rules.',
    },
  },
} as const
