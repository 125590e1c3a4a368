// English: a level’s listing, round which the notes on its lines are.

export const code = {
  code: {
    title: 'The same in code',
    variant: {
      label: 'Which program',
      race: 'the mistake',
      reserved: 'put right',
    },
    hint: 'Press a line with a dot: what it is in the café, and in the language.',
    line: 'Line {{line}}: {{code}}',
    inCafe: '**In the café:** {{words}}',
    inCode: '**In the language:** {{words}}',
    needs: 'What these lines need',
    prints: 'It prints',
    repeats: '{{line}} (once or more)',
  },
} as const
