// English: the title, the room, the bar and what is told in passing. It comes with the title;
// the rest follows it.

export const front = {
  title: {
    name: 'Café Await',
    tagline: 'One waiter. Hungry customers. Don’t just stand there.',
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
    projectorHint: 'Full screen, in large letters (F)',
    footer: 'About 90 seconds a shift · mouse, touch, keyboard or gamepad · no account',
    underWay: 'You left a shift half-way: {{level}}, {{mode}}.',
    goOn: 'Continue your shift',
    forget: 'Discard it',
    startHere: 'Start here',
    thenThis: 'Then this',
    nowThis: 'Now this',
    coachMe: 'Coach me',
    coachHint: 'Be shown once more what to tap, in both modes',
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
  level: {
    'first-day': {
      name: 'First day',
      description: 'Two tables, two cooks, and all the patience in the world.',
    },
    'lunch-rush': {
      name: 'Lunch rush',
      description: 'Six tables, three cooks, ninety seconds.',
    },
    'full-house': {
      name: 'Full house',
      description: 'Eight tables, four cooks, and a door that never rests.',
    },
    'two-waiters': {
      name: 'Two waiters',
      description: 'Eight tables, and a robot beside you that costs a point a second.',
    },
  },
  room: {
    sign: 'Café Await',
    orders: 'ORDERS',
    ready: 'READY',
    standing: 'Standing still {{seconds}} s',
    standingByChoice: 'Waiting by choice {{seconds}} s',
    queueMore: '+{{count}}',
    countdownGo: 'Go!',
  },
  hud: {
    region: 'The shift so far',
    room: 'The restaurant',
    timeLeft: 'Time left',
    satisfaction: 'Satisfaction',
    throughput: 'Throughput',
    perMinute: '{{number}} / min',
    servedLost: 'Served · lost',
    servedLostLong: '{{served}} served, {{lost}} lost',
    score: 'Score',
    scoreAgainst: {
      blocking: 'Score · your async best {{best}}',
      async: 'Score · your blocking best {{best}}',
    },
    robot: 'Robot at work: {{robot}}',
    pause: 'Pause',
    mute: 'Mute',
    muteHint: 'Mute (M)',
    unmuteHint: 'Unmute (M)',
    opening: 'Opening the café …',
    standingStill: 'Standing still',
    standingByChoice: 'Waiting by choice',
  },
  notice: {
    dismiss: 'Dismiss',
    region: 'Messages',
    updateReady: 'A new version is ready.',
    update: 'Update',
    programMissing: 'A waiter of this shift is led by a program that is not here.',
    badAddress: 'This address asks for {{what}}, which the café does not know. It takes {{valid}}.',
    scoresDamaged:
      'Some of your high scores could not be read. What could be saved is here, and the old text was set aside.',
    settingsDamaged:
      'Your settings could not be read, so they start afresh. The old text was set aside.',
    underWayDamaged: 'The shift you left half-way could not be read. The old text was set aside.',
    recordDamaged:
      'Your record of daily shifts or the round could not be read whole. The old text was set aside.',
    storageFull:
      'This browser is not keeping anything right now. You can play on, but scores last only until you close the page.',
    stageNotLoaded: 'The room could not be loaded. Check your connection, then reload the page.',
    languageNotLoaded:
      'This language could not be loaded. Check your connection, then reload the page.',
    noCanvas:
      'This browser cannot draw the room: WebGL is off or missing. Turn on hardware acceleration, or try another browser.',
  },
  failure: {
    title: 'The café stays dark',
    screen: 'Something on this screen went wrong. Reload the page to go on.',
    reload: 'Reload the page',
  },
} as const
