// English: the daily shift's week, whom to beat, and the day in three lines.

export const days = {
  days: {
    week: 'The last seven days',
    month: 'The whole month',
    toBeat: 'To beat',
    robot: 'The best robot here on {{day}}: **{{score}}**',
    average: 'Your own average here: **{{score}}**',
    share: 'Your day in three lines',
    shareHint: 'To paste into any chat. Red: stood still. Green: worked.',
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'It is selected: copy it with Ctrl+C or your device’s own menu.',
    lineHead: 'Café Await, {{day}}: {{level}}, same customers twice',
    line: {
      blocking: 'waiting for every dish: {{score}}',
      async: 'not waiting: {{score}}',
    },
  },
} as const
