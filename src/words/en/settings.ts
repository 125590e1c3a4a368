// English: the settings.

export const settings = {
  settings: {
    title: 'Settings',
    name: 'Your name',
    nameHint: 'Shown in the high scores on this device. At most 24 characters.',
    motion: 'Reduced motion',
    motionHint: 'Things fade instead of sliding, popping and bouncing.',
    motionChoice: {
      system: 'As the system says',
      on: 'On',
      off: 'Off',
    },
    language: 'Language',
    languageSystem: 'As the system says',
    sounds: 'Sound and music',
    sound: 'Sound',
    music: 'Music',
    mute: 'Mute everything',
    muteHint: 'Press M on any screen to mute or unmute.',
    vibration: 'Vibration',
    vibrationHint: 'The phone buzzes when a dish lands, the bell rings or a customer leaves.',
    singleKeys: 'Single keys',
    singleKeysHint:
      'Letters and digits do something at once, without Ctrl or Alt. Turn them off if you dictate; arrows, Tab and Enter go on working.',
    everything: 'Everything on the title',
    everythingHint: 'All levels and ways to play, before the first shift is over.',
    projector: 'Projector view',
    projectorHint: 'Full screen, in letters to be read from the back of a room.',
    projectorKey: 'Press F on any screen to turn it on or off.',
    licenses: 'Licences',
    back: 'Back to the title',
  },
} as const
