// English: the high scores.

export const scores = {
  scores: {
    title: 'High scores',
    level: 'Level',
    seed: 'Customers',
    houseSeed: 'The usual ones (no. {{seed}})',
    otherSeed: 'No. {{seed}}',
    rank: 'Rank',
    player: 'Name',
    score: 'Score',
    stars: 'Stars',
    date: 'Date',
    nameless: 'nameless waiter',
    ratio: 'Your best async shift is worth **{{ratio}}×** your best blocking one.',
    ratioOpen: 'Play both modes on the same customers to see what waiting costs.',
    empty: {
      blocking: 'No blocking shift yet. Somebody has to stand at the counter first.',
      async: 'No async shift yet. The bell is waiting to ring.',
    },
    play: {
      blocking: 'Play blocking',
      async: 'Play async',
    },
    results: 'Back to the results',
    back: 'Back to the title',
  },
} as const
