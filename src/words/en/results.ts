// English: the results of a shift, and why they are what they are.

export const results = {
  results: {
    seeWhy: 'See why',
    nameThis: 'Whose score is this?',
    nameThisHint: 'for the high scores',
    over: 'Shift over.',
    shift: '{{level}} · seed {{seed}}',
    same: 'Same customers. Same kitchen.',
    times: '{{ratio}}× the score.',
    fromNothing: '{{score}} points instead of none.',
    alike: 'About the same score.',
    behind: 'This time blocking is ahead.',
    ratio: 'Async made {{ratio}}× the score.',
    inviteAsync: 'Now the same customers, without the waiting?',
    inviteBlocking: 'Now see what waiting does to the same customers.',
    inviteSelf: 'Now you: the same customers are waiting.',
    score: 'Score',
    satisfaction: 'Satisfaction',
    throughput: 'Throughput',
    servedLost: 'Served · lost',
    stoodStill: 'Stood still',
    wages: 'Points less wages',
    wagesOf: '{{points}} − {{wages}}',
    perMinute: '{{number}} / min',
    where: 'Where the {{seconds}} seconds went',
    shares: {
      working: 'working {{share}}',
      standing: 'standing still {{share}}',
      idle: 'idle {{share}}',
    },
    newBest: 'new best!',
    yourBest: 'your best',
    thisShift: 'this shift',
    playedBy: 'played by a robot: {{robot}}',
    parPending: 'Robots are still playing these customers …',
    par: 'The best robot gets {{blocking}} by standing and {{async}} by not standing.',
    again: 'Play again',
    playYourself: 'Play it yourself',
    watchAgain: 'Watch again',
    watchMode: {
      blocking: 'Watch blocking',
      async: 'Watch async',
    },
    tryMode: {
      blocking: 'Now blocking: same customers',
      async: 'Now async: same customers',
    },
    scores: 'High scores',
    title: 'Back to the title',
  },
  why: {
    robotBoth_one:
      'The kitchen was just as fast in both shifts. In blocking mode the robot stood still for **{{stood}}** of the shift while the other cook slept. Async did not cook faster: it **stopped waiting**.',
    robotBoth_other:
      'The kitchen was just as fast in both shifts. In blocking mode the robot stood still for **{{stood}}** of the shift while {{count}} cooks slept. Async did not cook faster: it **stopped waiting**.',
    better_one:
      'The kitchen was just as fast in both shifts. In blocking mode you stood still for **{{stood}}** of the shift while the other cook slept. Async did not cook faster: it **stopped waiting**.',
    better_other:
      'The kitchen was just as fast in both shifts. In blocking mode you stood still for **{{stood}}** of the shift while {{count}} cooks slept. Async did not cook faster: it **stopped waiting**.',
    alikeQuiet:
      'With so few customers there was **little else to do** while a dish cooked. Async pays off when other work is waiting.',
    alikeStood:
      'You stood still for **{{stood}}** of the async shift as well. Not waiting only helps if you **do something else** meanwhile.',
    alike:
      'The same cooks, the same dishes, and this time nearly the same score. In async, serve what is ready **first**, then take new orders.',
    behind:
      'Async only gives you the choice of what to do next, and this time **the choices cost more** than standing still. Try serving finished dishes first.',
    blockingOnly_one:
      'You stood still for **{{stood}}** of the shift while the other cook slept. The next customer raised a hand, and **nobody was free to see it**.',
    blockingOnly_other:
      'You stood still for **{{stood}}** of the shift while {{count}} cooks slept. Customers raised their hands, and **nobody was free to see it**.',
    idle: 'For **{{idle}}** of the shift you had begun nothing while customers waited. The mode is not to blame yet: **tap a raised hand**, and try again.',
    asyncOnly:
      'The dishes took as long as ever. You just did not watch them cook: only **{{stood}}** of the shift went by standing still. Blocking shows **what that saved**.',
    asyncStood:
      'You stood still for **{{stood}}** of the shift, and nobody made you. Drop the ticket and **walk on**: the bell will call you.',
    robot:
      'A robot played this one, so it does not count among your scores. It sees only what you see: the hands, the bars and the pass.',
  },
} as const
