// English: taking a shift home as a program.

export const takeHome = {
  takeHome: {
    open: 'Take it home',
    title: 'This shift as a program',
    what: 'One file that does this shift again, in a tenth of the time: the kitchen sleeps, the waiter stands or awaits, and every line says what happens when. It runs with Node 20 or Python 3.11.',
    saved: 'Saved: {{file}}',
    notSaved: 'This shift cannot be written as a program.',
    close: 'Close',
    notLoaded: 'The program could not be loaded. Check your connection and try again.',
  },
} as const
