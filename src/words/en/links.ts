// English: what is said of a link that has come.

export const links = {
  link: {
    kept: 'A link has come. It opens when you are back at the title.',
    fault: {
      damaged:
        'This link is damaged: some of its letters are missing or changed. Ask for it once more.',
      tooLong: 'This link is longer than any shift of this café, so it was not read.',
      foreign:
        'This link is for a level or a kind of shift that this café does not know. A newer version may know it.',
      otherRules:
        'The shift in this link was played by other rules than this café has now, so it cannot be shown.',
      forged: 'This link does not hold what it claims: lived again, its shift ends another way.',
    },
  },
  offered: {
    everyone: 'Your room plays this',
    modes:
      'Two shifts of {{seconds}} seconds with the same customers: first you stand at the kitchen until each dish is done, then you do not.',
    start: {
      blocking: 'Start with blocking',
      async: 'Now async: same customers',
    },
    instead: {
      blocking: 'Blocking instead',
      async: 'Async instead',
    },
    shift: '{{level}}, customers no. {{seed}}',
    forget: 'Something else',
  },
} as const
