// English: the title, and the modes it offers.

export const title = {
  title: {
    name: 'Café Await',
    tagline: 'One waiter. Hungry customers. Don’t just stand there.',
    play: 'Play',
    modes: 'Start a shift',
    levels: 'Level',
    yourBest: 'your best {{score}}',
    yourBestRatio: 'your best {{score}} · {{ratio}}×',
    noBest: 'not played yet',
    yourName: 'Your name',
    nameHint: 'for the high scores',
    scores: 'High scores',
    settings: 'Settings',
    projector: 'Projector',
    workshop: 'Workshop',
    projectorHint: 'Full screen, in large letters (F)',
    footer: 'About 90 seconds a shift · mouse, touch, keyboard or gamepad · no account',
    unfinished: 'You left a shift half-way: {{level}}, {{mode}}.',
    goOn: 'Continue your shift',
    forget: 'Discard it',
    startHere: 'Start here',
    thenThis: 'Then this',
    nowThis: 'Now this',
    coachMe: 'Coach me',
    coachHint: 'Be shown once more what to tap, in both modes',
  },
  stars: {
    text_one: '{{count}} of 3 stars',
    text_other: '{{count}} of 3 stars',
    pending: 'stars to come',
  },
  mode: {
    blocking: {
      name: 'Blocking',
      lower: 'blocking',
      sentence: 'Take an order, stand at the kitchen until it is done.',
      countdown: 'Every order: stand at the kitchen until it is done.',
    },
    async: {
      name: 'Async',
      lower: 'async',
      sentence: 'Drop the ticket, keep serving, come back when the bell rings.',
      countdown: 'Drop the ticket, walk on, come back for the bell.',
    },
  },
} as const
