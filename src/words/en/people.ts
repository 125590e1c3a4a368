// English: people of a room beside each other, and the links that bring their shifts.

export const people = {
  people: {
    title: 'One row a person',
    name: 'Name',
    ratio: 'Ratio',
    times: '{{ratio}}×',
    none: 'not played',
    both: 'See both shifts of {{name}} side by side',
    bothShort: 'Side by side',
    show_one: 'Show all {{count}}',
    show_other: 'Show all {{count}}',
    usual:
      'Async was worth **{{ratio}}×** for the person in the middle, of {{count}} who played both.',
    one: '{{name}} made **{{ratio}}×** the score in async.',
    open: 'Nobody has played both modes yet: the ratio follows.',
    spread: 'How far the room came',
    spreadHint: 'A brick is one person’s best. Each column is {{step}} points wide.',
    median: 'median {{score}}',
    spreadWords: '{{mode}}: {{columns}}.',
    column_one: '{{count}} person from {{from}} to {{to}}',
    column_other: '{{count}} people from {{from}} to {{to}}',
  },
  keep: {
    offer: 'Keep this score here',
    hint: 'It goes into the high scores of this browser, under the sender’s name.',
    kept: 'Kept in the high scores.',
    here: 'This score is in your high scores.',
    scores: 'See the high scores',
  },
  collect: {
    title: 'Collect scores',
    intro:
      'Everybody sends the link of their shift: Share, then Copy. Paste them all here, with the chat around them if need be.',
    open: 'Collect the scores of a room',
    links: 'Links, as many as you like',
    add: 'Put them in the table',
    reading: '{{done}} of {{of}} links checked',
    added_one: '{{count}} shift checked and put in the table.',
    added_other: '{{count}} shifts checked and put in the table.',
    twice_one: '{{count}} link was in the table already.',
    twice_other: '{{count}} links were in the table already.',
    nothing: 'There is no link in this text. A link has “#run=” in it.',
    faults: 'What could not be counted',
    line: 'Line {{line}}',
    fault: {
      noLink: 'There is no shift in this address. Ask for the link under Share on the results.',
      invitation:
        'This invites to a shift and holds none. Ask for the link under Share on the results, after playing.',
      damaged:
        'Letters are missing or changed. Ask for it once more: Share, then Copy, and send all of it.',
      tooLong: 'Longer than any shift. Ask for the link once more.',
      foreign: 'Played in a newer version. Reload this page and paste it again.',
      otherRules: 'Played in another version. Let the sender reload the game and play again.',
      earlier:
        'Played by earlier rules, whose scores do not compare. Let the sender reload the game and play again.',
      forged:
        'The shift in it does not come to the score it claims. It is not counted; ask how it came about.',
      robot: 'A robot played it. Ask for a shift of their own.',
      branch: 'Begun by somebody else and taken over. Ask for a shift from its beginning.',
      unfinished: 'Left before the end. Ask for a shift that was played to its end.',
    },
    customers: 'Customers',
    customersOf_one: '{{level}}, customers no. {{seed}} ({{count}} shift)',
    customersOf_other: '{{level}}, customers no. {{seed}} ({{count}} shifts)',
    sameName: 'A name is one person: who shares one adds an initial.',
    keep_one: 'Keep {{count}} score here',
    keep_other: 'Keep all {{count}} here',
    keptAll: 'All of them are in your high scores.',
    save: 'Save as a table (CSV)',
    clear: 'Empty the table',
    clearQuestion: 'Empty the table? What is not kept is lost.',
    clearYes: 'Yes, empty it',
    clearNo: 'Leave it',
    back: 'Back',
    columns: { level: 'level', seed: 'seed' },
  },
  scan: {
    start: 'Scan with the camera',
    stop: 'Stop the camera',
    aim: 'Hold the QR code of a result before the camera. One after the other is read.',
    picture: 'Picture of the camera',
    starting: 'The camera is starting …',
    found: '{{name}}: {{score}}, {{mode}}. Next one, please.',
    again: '{{name}} is in the table already.',
    fault: {
      refused:
        'The camera was refused. Allow it in the browser’s address bar and press again, or paste the links.',
      none: 'There is no camera here. Paste the links instead.',
      insecure:
        'Browsers give the camera only to pages with https, or on this very machine. Paste the links instead.',
      failed:
        'The camera could not be started; another program may have it. Paste the links instead.',
      notLoaded:
        'What reads QR codes could not be loaded. Check your connection, or paste the links.',
    },
  },
} as const
