// English: the results of a shift, and why they are what they are.

export const results = {
  results: {
    seeWhy: 'See why',
    nameThis: 'Whose score is this?',
    nameThisHint: 'for the high scores',
    takeName: 'Take “{{name}}”',
    names:
      'Brisk Biscuit, Merry Muffin, Swift Spoon, Captain Crumb, Lucky Latte, Bold Bagel, Sunny Soup, Nimble Noodle, Jolly Jam, Quick Quiche, Happy Hash, Witty Waffle',
    more: 'More',
    less: 'Close',
    next: 'Next: {{level}}',
    realNames:
      'Programmers have names for what you just had: your hands were a **call stack**, the kitchen worked **in the background**, and what waited for you was the **task queue**.',
    over: 'Shift over.',
    customers: '{{level}} · customers no. {{seed}}',
    same: 'Same customers. Same kitchen.',
    times: '{{ratio}}× the score.',
    fromNothing: '{{score}} points instead of none.',
    alike: 'About the same score.',
    behind: 'This time blocking is ahead.',
    inviteAsync: 'Now the same customers, without the waiting?',
    inviteBlocking: 'Now see what waiting does to the same customers.',
    inviteSelf: 'Now you: the same customers are waiting.',
    inviteAgain: 'The same customers, once more?',
    score: 'Score',
    satisfaction: 'Satisfaction',
    throughput: 'Throughput',
    servedLost: 'Served · lost',
    sentHome: 'Sent home',
    stoodStill: 'Stood still',
    wages: 'Points less wages',
    wagesOf: '{{points}} − {{wages}}',
    perMinute: '{{number}} / min',
    where: 'Where the {{seconds}} seconds went',
    shares: {
      working: 'working {{share}}',
      standing: 'standing still {{share}}',
      idle: 'idle {{share}}',
      cooking: 'cooks at work {{share}}',
      asleep: 'cooks asleep {{share}}',
    },
    newBest: 'new best!',
    yourBest: 'your best',
    thisShift: 'this shift',
    playedBy: 'played by a robot: {{robot}}',
    parPending: 'Robots are still playing these customers …',
    goodRobot: 'A good robot gets **{{par}}**. This is {{share}} of that.',
    scoreStars:
      'These stars are for the score, beside a good robot’s. In the campaign this level’s stars are for its goal.',
    robotThere: 'A good robot gets {{par}}.',
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
    betterHands_one:
      'In blocking you stood still for **{{stood}}** of the shift, and **{{count}} hand** was up meanwhile. Async did not cook faster: it **stopped waiting**.',
    betterHands_other:
      'In blocking you stood still for **{{stood}}** of the shift, and up to **{{count}} hands** were up meanwhile. Async did not cook faster: it **stopped waiting**.',
    possibleRobot:
      'With the same customers a good robot gets **{{blocking}}** by standing and **{{async}}** by not standing: so much is possible.',
    possible:
      'While a dish cooks there is time for **the next hand**: in async nothing holds you at the kitchen.',
    alikeQuiet:
      'With so few customers there was **little else to do** while a dish cooked. Async pays off when other work is waiting.',
    alikeStood:
      'You stood still for **{{stood}}** of the async shift as well. Not waiting only helps if you **do something else** meanwhile.',
    alike:
      'The same cooks, the same dishes, and this time nearly the same score. In async, serve what is ready **first**, then take new orders.',
    behind:
      'Async only gives you the choice of what to do next, and this time **the choices cost more** than standing still. Try serving finished dishes first.',
    blockingHands_one:
      '**{{count}} hand** was up while you stood, and standing took **{{stood}}** of the shift. In async you can **walk over at once**.',
    blockingHands_other:
      'Up to **{{count}} hands** were up while you stood, and standing took **{{stood}}** of the shift. In async you can **walk over at once**.',
    blockingAlone_one:
      '**{{count}} hand** was up while you stood, and standing took **{{stood}}** of the shift: in blocking a waiter **stands there until the dish is done**.',
    blockingAlone_other:
      'Up to **{{count}} hands** were up while you stood, and standing took **{{stood}}** of the shift: in blocking a waiter **stands there until the dish is done**.',
    blockingOnly_one:
      'You stood still for **{{stood}}** of the shift while the other cook slept. The next customer raised a hand, and **nobody was free to see it**.',
    blockingOnly_other:
      'You stood still for **{{stood}}** of the shift while {{count}} cooks slept. Customers raised their hands, and **nobody was free to see it**.',
    idle: 'For **{{idle}}** of the shift customers waited and no order was under way: room for many more points. **Tap whoever calls you** as soon as they do.',
    nothingOrdered:
      'No order was taken, so there was nothing to wait for. **Tap whoever calls you** as soon as they do, and pass the order on.',
    asyncOnly:
      'The dishes took as long as ever. You just did not watch them cook: only **{{stood}}** of the shift went by standing still. Blocking shows **what that saved**.',
    asyncAlone:
      'The dishes took as long as ever. You just did not watch them cook: only **{{stood}}** of the shift went by standing still.',
    asyncStood:
      'Standing took **{{stood}}** of the shift, and in async nothing holds you there. Drop the ticket and **walk on**: the bell will call you.',
    robot:
      'A robot played this one, so it does not count among your scores. It sees only what you see: the hands, the bars and the pass.',
  },
  brief: {
    ahead: '{{who}} +{{points}}',
    even: 'Even so far',
    goOn: 'Go on',
    atLeisure: 'Watch at leisure',
  },
  rows: {
    title: 'Blocking and async, in your figures',
    feature: 'What',
    execution: 'Work',
    executionOf_one: '{{count}} dish under way at most',
    executionOf_other: '{{count}} dishes under way at most',
    waiting: 'Waiting',
    waitingOf: '{{share}} of your time stood still',
    performance: 'Throughput',
    performanceOf: '{{served}} served, {{number}} a minute',
    experience: 'Guests',
    experienceOf: '{{share}} satisfied',
    best: 'Best for',
    bestOf: {
      blocking: 'short work, your own computing, steps that need each other',
      async: 'much that waits: web, servers, apps',
    },
  },
} as const
