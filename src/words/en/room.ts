// English: the room and the bar above it.

export const room = {
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
    hours: { open: 'Time left', lastCall: 'Last call', overtime: 'Overtime' },
    satisfaction: 'Satisfaction',
    throughput: 'Throughput',
    perMinute: '{{number}} / min',
    servedLost: 'Served · lost',
    servedLostLong: '{{served}} served, {{lost}} lost',
    score: 'Score',
    streak: '{{count}} in a row!',
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
} as const
