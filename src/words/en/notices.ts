// English: what is told in passing, on any screen.

export const notices = {
  notice: {
    dismiss: 'Dismiss',
    region: 'Messages',
    updateReady: 'A new version is ready.',
    update: 'Update',
    programMissing: 'A waiter of this shift is led by a program that is not here.',
    badAddress: {
      level: 'No such level: “{{value}}”. The title offers {{levels}}.',
      nearLevel: 'No such level: “{{value}}”. Did you mean “{{near}}”?',
      mode: 'No such mode: “{{value}}”. There are two, blocking and async.',
      seed: 'No customers have the number “{{value}}”. It goes from 0 to {{maxSeed}}.',
      waiter: 'No such robot: “{{value}}”. There are {{robots}}.',
      speed: 'A shift does not run “{{value}}” times as fast, but 1 to {{maxSpeed}} times.',
      lang: 'The café does not speak “{{value}}”. It speaks English and Spanish.',
      view: 'No such view: “{{value}}”. There is one for the projector.',
      misspelt: 'Something in this address is misspelt: “{{what}}”. Start from here instead.',
    },
    onlyMode: {
      blocking: 'This level is played in blocking mode only, so it opens in blocking.',
      async: 'This level is played in async mode only, so it opens in async.',
    },
    scoresDamaged:
      'Some of your high scores could not be read. What could be saved is here, and the old text was set aside.',
    settingsDamaged:
      'Your settings could not be read, so they start afresh. The old text was set aside.',
    unfinishedDamaged: 'The shift you left half-way could not be read. The old text was set aside.',
    recordDamaged:
      'Your record of daily shifts or the round could not be read whole. The old text was set aside.',
    nowPractice: 'This try is over, or another tab goes on with it: here you practise.',
    notJudged:
      'This shift could not be judged, so it adds no stars to the campaign. Its score is kept.',
    storageFull:
      'This browser is not keeping anything right now. You can play on, but scores last only until you close the page.',
    stageNotLoaded: 'The room could not be loaded. Check your connection, then reload the page.',
    languageNotLoaded:
      'This language could not be loaded. Check your connection, then reload the page.',
    noCanvas:
      'This browser cannot draw the room: it gives the page no canvas. Allow it for this page, or try another browser.',
  },
  failure: {
    title: 'The café stays dark',
    screen: 'Something on this screen went wrong. Reload the page to go on.',
    reload: 'Reload the page',
  },
  storage: {
    letGo:
      'This browser’s storage is nearly full. To make room, the oldest replays went ({{number}}); all scores are kept.',
  },
} as const
