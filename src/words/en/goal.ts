// English: the goal of a campaign level, in the bar while it is played.

export const goal = {
  goal: {
    atKitchenMs: {
      atLeast: '{{value}} s at the kitchen',
      atMost: 'stand or write at the kitchen no longer than {{value}} s',
    },
    cookedOnMs: {
      atLeast: 'cooks work {{value}} s for nobody',
      atMost: 'cooks work no longer than {{value}} s for nobody',
    },
    courseGapMs: {
      atLeast: '{{value}} s between two courses',
      atMost: 'between two courses no longer than {{value}} s',
    },
    handMs: {
      atLeast: 'a hand is up for {{value}} s',
      atMost: 'no hand is up longer than {{value}} s',
    },
    menus: {
      atLeast: 'whole menus served: {{value}}',
      atMost: 'serve no more than {{value}} menus',
    },
    parties: {
      atLeast: 'parties served: {{value}}',
      atMost: 'serve no more than {{value}} parties',
    },
    partyMs: {
      atLeast: 'a party waits {{value}} s',
      atMost: 'no party waits longer than {{value}} s',
    },
    received: {
      atLeast: 'say “order received” in time: {{value}}',
      atMost: 'orders received: {{value}} at most',
    },
    shippedUnpaid: {
      atLeast: 'parcels shipped unpaid: {{value}}',
      atMost: 'parcels shipped unpaid: {{value}} at most',
      none: 'ship nothing unpaid',
    },
    mailMs: {
      atLeast: 'an answer waits {{value}} s for its mail',
      atMost: 'each mail within {{value}} s of its answer',
    },
    shipped: { atLeast: 'orders shipped: {{value}}', atMost: 'orders shipped: {{value}} at most' },
    oversold: {
      atLeast: 'sold though gone: {{value}}',
      atMost: 'sold though gone: {{value}} at most',
      none: 'sell nothing that is gone',
    },
    idleTagMs: {
      atLeast: 'a useless tag hangs {{value}} s',
      atMost: 'no useless tag hangs longer than {{value}} s',
    },
    points: { atLeast: '{{value}} points', atMost: 'no more than {{value}} points' },
    wages: { atLeast: 'pay {{value}} in wages', atMost: 'pay no more than {{value}} in wages' },
    served: { atLeast: 'serve {{value}}', atMost: 'serve no more than {{value}}' },
    lost: {
      atLeast: 'lose {{value}} or more',
      atMost: 'lose no more than {{value}}',
      none: 'lose nobody',
    },
    satisfaction: {
      atLeast: 'satisfaction of all who come: {{value}}',
      atMost: 'satisfaction of all who come: up to {{value}}',
    },
    stoodMs: {
      atLeast: 'stand still for {{value}} s',
      atMost: 'stand still no longer than {{value}} s',
    },
    lainMs: { atLeast: 'a dish lies {{value}} s', atMost: 'no dish lies longer than {{value}} s' },
    burntMs: {
      atLeast: 'a burnt dish lies {{value}} s',
      atMost: 'no burnt dish lies longer than {{value}} s',
    },
    emptyTrips: {
      atLeast: '{{value}} empty trips',
      atMost: 'empty trips to the pass: {{value}} at most',
      none: 'no empty trip to the pass',
    },
    cookedForNobody: {
      atLeast: '{{value}} dishes for nobody',
      atMost: 'dishes cooked for nobody: {{value}} at most',
      none: 'no dish cooked for nobody',
    },
    chats: {
      atLeast: 'stories heard to the end: {{value}}',
      atMost: 'stories heard: {{value}} at most',
    },
    saved: { atLeast: 'save {{value}} downloads', atMost: 'save no more than {{value}}' },
    frozenMs: {
      atLeast: 'frozen for {{value}} s',
      atMost: 'frozen no longer than {{value}} s',
    },
    vainVisits: {
      atLeast: '{{value}} taps in vain',
      atMost: 'taps in vain: {{value}} at most',
    },
    rightPrediction: {
      atLeast: 'answer the question correctly',
      atMost: 'answer the question wrongly',
    },
  },
  goalLine: {
    now: 'now {{value}}',
    met: 'reached',
    holding: 'holds so far',
    open: 'not yet',
    missed: 'missed',
    title: 'Goal',
    stars_one: '{{count}} star',
    stars_other: '{{count}} stars',
  },
} as const
