// English: the sandbox, and what is said of its shifts wherever they are shown.

export const sandbox = {
  sandbox: {
    title: 'Sandbox',
    hint: 'Any café with other numbers. Nothing here is ranked, and nothing counts in the campaign.',
    unranked: 'Sandbox: unranked. {{dials}}',
    level: 'Café',
    seed: 'Customers no.',
    dials: 'Its numbers',
    dial: {
      c: 'Cooks',
      t: 'Tables',
      a: 'Customers come',
      p: 'Their patience',
      r: 'Tickets on the rail',
      w: 'Wages a minute',
    },
    value: '{{name}}: {{value}}',
    usual: 'as usual',
    play: 'Play',
    reset: 'As it usually is',
    back: 'Back to the sandbox',
    tried: 'Your shifts here',
    until: 'Kept until this page is closed. A link keeps one for good, with its numbers.',
    shift: '{{level}} · no. {{seed}} · {{dials}}',
    points: '{{score}} points, {{served}} served',
    see: 'See again',
    why: 'See why',
    beside: 'Beside the last one',
  },
} as const
