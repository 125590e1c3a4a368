// English: questions and buttons of the campaign.

export const campaign = {
  question: {
    coursesAtOnce: 'How many dishes of one menu will cook at the same moment, at most?',
    traySeconds:
      'How many seconds will a tray of three take when all three tickets go in together?',
    stoppedAlone: 'How many dishes will the cooks stop by themselves when their guest has left?',
    writingSaves: 'How many seconds will writing a ticket save you, for the quickest dish?',
    visitsAtOnce: 'How many visits will you make in the same second?',
    mostCooksBusy: 'How many cooks will work at the same moment, at most?',
    cookSeconds: 'How many seconds will a dish take to cook now?',
    chatsInterrupted: 'How many stories will the bell interrupt?',
    burntServed: 'How many burnt dishes come right if nobody looks?',
    mostDishes: 'How many dishes can the kitchen make in this shift, at most?',
    asyncTimesBlocking: 'How many times the points of standing will walking on bring?',
  },
  campaign: {
    map: 'The campaign',
    rail: 'How many tickets the rail takes',
    play: 'Play',
    skip: 'Skip the question',
    next: 'Next: {{level}}',
    again: 'Again',
    toMap: 'To the map',
    learnt: 'What it shows',
    notHelp: '**Does not help when** {{limits}}',
    elsewhere: 'And elsewhere?',
    predict: 'Before the shift',
  },
} as const
