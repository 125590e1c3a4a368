// English: questions and buttons of the campaign.

export const campaign = {
  question: {
    coursesAtOnce: 'How many dishes of one menu will cook at the same moment, at most?',
    traySeconds:
      'How many seconds will a tray of three take when all three tickets go in together?',
    stoppedAlone: 'How many dishes will the cooks stop by themselves when their guest has left?',
    losersStopped: 'How many dishes will a cook stop untold because the other cook was quicker?',
    writingSaves: 'How many seconds will writing a ticket save you, for the quickest dish?',
    visitsAtOnce: 'How many visits will you make in the same second?',
    mostCooksBusy: 'How many cooks will work at the same moment, at most?',
    cookSeconds: 'How many seconds will a dish take to cook now?',
    chatsInterrupted: 'How many stories will the bell interrupt?',
    answeredMeanwhile: 'How many swipes will be answered while the old button saves?',
    burntServed: 'How many burnt dishes come right if nobody looks?',
    unnumberedServed: 'How many dishes without a table number will reach their guests?',
    paidWhenReceived: 'How many orders will be paid already when you say “order received”?',
    ordersBetween: 'How many other orders will you take, at most, between one order and its mail?',
    handsBeforeCups:
      'A hand is up and a cup is empty: how many hands will you come to before the cup?',
    mostDishes: 'How many dishes can the kitchen make in this shift, at most?',
    asyncTimesBlocking: 'By how much are the points multiplied if you walk on instead of standing?',
  },
  campaign: {
    map: 'The campaign',
    album: 'Album',
    questions: 'Questions',
    mode: 'How you work',
    rail: 'How many tickets the rail takes',
    skip: 'Skip the question',
    next: 'Next: {{level}}',
    again: 'Again',
    toMap: 'To the map',
    toLab: 'In the code lab',
    learnt: 'What it shows',
    notHelp: '**Does not help when** {{limits}}',
    elsewhere: 'And elsewhere?',
    predict: 'Before the shift',
  },
  debrief: {
    counts: 'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
    served: '{{number}} served.',
    lost: '{{number}} left.',
    nobodyLost: 'Nobody left.',
    before: {
      blocking: 'Standing, it was {{number}}.',
      async: 'Without standing, it was {{number}}.',
    },
    toStar: {
      1: 'for the first star: {{what}}',
      2: 'for the second star: {{what}}',
      3: 'for the third star: {{what}}',
    },
    had: '{{what}}, you had {{now}}',
    allStars: 'all three stars',
    you: 'You now',
    where: 'Where the time went',
    stood: 'stood still {{share}}',
    tryIt: 'Try it',
    said: {
      right: 'You said **{{said}}**, and so it was.',
      wrong: 'You said **{{said}}**. It was **{{was}}**.',
      skipped: 'You gave no answer. It was **{{was}}**.',
    },
    anew: 'Answer it anew',
    answer: 'Answer it',
    nothingOrdered:
      'No order was taken, so the kitchen rested. Take orders **first**: once more is under way than it can make in time, say **not yet**. Such a limit is called **backpressure**.',
    kitchenRested:
      '**Not yet** is for a full kitchen. For **{{seconds}} s** yours had nothing to cook while a hand was up. A limit on what is under way is called **backpressure**: too low a limit leaves the cook idle.',
    right: '**Yes.** {{why}}',
    other: '**It is “{{answer}}”.** {{why}}',
    isRight: 'right',
    whole: 'Watch the whole shift',
    robot: 'See how the robot does it',
    robotName: 'The robot',
    noRobot: 'The robot could not be loaded. Please try again.',
    otherMode: {
      blocking: 'The same customers, standing',
      async: 'The same customers, walking on',
    },
  },
  moment: {
    title: 'Your moment',
    watch: 'Watch that moment',
    span: '{{from}} to {{to}} s',
    before: 'just before',
    stood_one:
      '{{at}} s: you stood at the kitchen for {{seconds}} s while **{{count}} hand** was up.',
    stood_other:
      '{{at}} s: you stood at the kitchen for {{seconds}} s while **{{count}} hands** were up.',
    stoodAlone: '{{at}} s: you stood at the kitchen for {{seconds}} s, and no hand was up.',
    lost: '{{at}} s: table {{table}} left; you had stood **{{seconds}} s** at the kitchen.',
    lostWaiting:
      '{{at}} s: table {{table}} left after a long wait, though you had not stood at the kitchen.',
    lostDoor: '{{at}} s: somebody left at the door, without a table.',
    discontent: '{{at}} s: table {{table}} was served, after the longest wait of all.',
    lay: '{{at}} s: the bell rang for table {{table}} ({{dish}}); the dish lay there for **{{seconds}} s**.',
    layChat:
      '{{at}} s: the bell rang for table {{table}} ({{dish}}) in the middle of a visit; the dish lay there for **{{seconds}} s**.',
    burntLay:
      '{{at}} s: the dish for table {{table}} burnt ({{dish}}); its red ticket lay there for **{{seconds}} s**.',
    unclaimed:
      '{{at}} s: a dish was done ({{dish}}) whose ticket had no number; it lay there for **{{seconds}} s**, and table {{table}} waited.',
    froze: '{{at}} s: the screen froze for **{{seconds}} s**.',
    frozeSaving:
      '{{at}} s: the screen froze for **{{seconds}} s**: the old button was saving for place {{table}}, and **swipes kept waiting: {{number}}**.',
    savedAside:
      '{{at}} s: the picture for place {{table}} was saved in the background for {{seconds}} s. **Swipes answered meanwhile: {{number}}.**',
    unsaved:
      '{{at}} s: the download for {{table}} ({{dish}}) was done, and waited **{{seconds}} s** to be saved.',
    vainVisit: '{{at}} s: tap number {{number}} with nothing to do there.',
    shippedUnpaid:
      '{{at}} s: you shipped the order of table {{table}} before it was paid; **{{seconds}} s** later you had to say that the payment was declined.',
    declinedLater:
      '{{at}} s: you said “order received” to table {{table}}, and that was true; **{{seconds}} s** later the bank said: **declined**.',
    lateMail:
      '{{at}} s: the bank had an answer for table {{table}}; **{{seconds}} s** later its mail went out.',
    mailUnsent:
      '{{at}} s: the bank had an answer for table {{table}}; **{{seconds}} s** later its mail was still not out.',
    oversold:
      '{{at}} s: table {{table}} ordered while something was left ({{dish}}). **Orders taken in between: {{number}}.** When it was paid, nothing was left.',
    kept: '{{at}} s: you hung a tag for table {{table}} ({{dish}}). **Orders taken in between: {{number}}.** When it was paid, it was still there.',
    idleTag:
      '{{at}} s: the payment of table {{table}} was declined, and its tag hung on for **{{seconds}} s** ({{dish}}).',
    tooEarly:
      '{{at}} s: you asked table {{table}} for the next course while the last was not eaten.',
    courseGap:
      '{{at}} s: table {{table}} had eaten, and waited **{{seconds}} s** for the next course.',
    party:
      '{{at}} s: the party at table {{table}} ordered; **{{seconds}} s** later it was served. At most {{number}} of its dishes cooked at once.',
    partyUnserved:
      '{{at}} s: the party at table {{table}} ordered; **{{seconds}} s** later it was still not served. At most {{number}} of its dishes cooked at once.',
    cookedOn:
      '{{at}} s: the guest of table {{table}} was gone, and a cook went on with the dish ({{dish}}) for **{{seconds}} s**.',
    outrun:
      '{{at}} s: the dish for table {{table}} had come, and the other cook went on with the same ({{dish}}) for **{{seconds}} s**.',
    rush: '{{at}} s: **{{number}} hands** were up at once, and you have two hands in one place.',
    handWaits:
      '{{at}} s: table {{table}} held up a hand for **{{seconds}} s**; meanwhile you poured **{{number}} refills**.',
    handUp:
      '{{at}} s: table {{table}} held up a hand for **{{seconds}} s** while you flambéed for {{own}} s of it.',
    handUpAlone: '{{at}} s: table {{table}} raised a hand, and it was up for **{{seconds}} s**.',
    wrote: '{{at}} s: you wrote for {{seconds}} s, for a dish ({{dish}}) that cooks in {{own}} s.',
    emptyTrip: '{{at}} s: trip number {{number}} to the pass with nothing to do there.',
    heldBack:
      '{{at}} s: table {{table}} held up a hand for **{{seconds}} s** until you took its order; its dish then came within **{{own}} s**.',
    forNobody:
      '{{at}} s: a cook began on table {{table}} ({{dish}}), and its guest left before it came.',
    meanwhile_one:
      '{{at}} s: while table {{table}} waited {{seconds}} s for its dish ({{dish}}), you did **{{count}} thing** for others.',
    meanwhile_other:
      '{{at}} s: while table {{table}} waited {{seconds}} s for its dish ({{dish}}), you did **{{count}} things** for others.',
    meanwhileNothing:
      '{{at}} s: while table {{table}} waited {{seconds}} s for its dish ({{dish}}), you did nothing for others.',
  },
  graduated: {
    known: 'What you know now',
    onward: 'And from here',
    free: 'Free play',
    freeHint: 'Three cafés, both modes, your own records.',
    daily: 'Today’s shift',
    dailyHint: 'The same customers for everyone, one ranked try a mode.',
    sandbox: 'Sandbox',
    sandboxHint: 'Any café with your own numbers, unranked.',
    round: 'Other people',
    roundHint: 'Pass the laptop, the same customers for each.',
  },
  hint: {
    ask: 'Hint',
    more: 'Another hint',
    look: 'Where to look',
    rule: 'What to do',
  },
  map: {
    leave: 'To the title',
    total: '{{won}} of {{of}} stars',
    level: 'Level {{number}}',
    last: 'The last level',
    aside: 'Side street',
    extra: 'Extra',
    teaches: 'Teaches: {{words}}.',
    best: 'Best {{score}}',
    chapter: {
      room: 'The room',
      tickets: 'Tickets',
      shop: 'The shop',
      limits: 'Honest limits',
      end: 'Graduation',
    },
    state: {
      locked: 'locked',
      open: 'open',
      next: 'next',
      played: 'played',
    },
    next: 'Next',
    lab: 'Code lab',
    sandbox: 'Sandbox',
    why: {
      locked: '“{{level}}” opens with one star in “{{opener}}”, or after two tries there.',
      lockedExtra: '“{{level}}” opens when all four chapters are done.',
    },
    ways: {
      one: '**One way is open:** level {{level}}.',
      more: '**Open ways:** levels {{levels}}.',
      end: '**All four chapters are done.** Graduation is open.',
      none: '**You have graduated.** Free play, today’s shift, the sandbox and other people are waiting.',
      named: '“{{level}}”',
      aside: '**Side streets:** {{levels}}.',
    },
    legend: 'What the frames mean',
    reset: 'Start over…',
    resetAll: {
      title: 'Forget the whole campaign?',
      text: 'All its stars and best scores go. Your high scores stay.',
      yes: 'Forget it all',
    },
    resetLevel: {
      title: 'Reset this level?',
      text: 'Its stars and its best score go. Levels that you have played stay open.',
      yes: 'Reset it',
    },
    keep: 'Keep them',
    resetOne: 'Reset this level…',
    question: 'The question from elsewhere',
    showAnswer: 'Show the answer',
  },
} as const
