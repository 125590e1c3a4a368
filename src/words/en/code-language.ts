// English: the languages and notations in which code is shown.

export const codeLanguage = {
  codeLanguage: {
    label: 'Language of the program',
    javascript: 'JavaScript',
    python: 'Python',
  },
  notation: {
    label: 'How it is written',
    await: 'async / await',
    chain: 'promise chain',
    callbacks: 'callbacks',
  },
} as const
