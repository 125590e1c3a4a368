// English: the languages in which code is shown and taken home.

export const codeLanguage = {
  codeLanguage: {
    label: 'Language of the program',
    javascript: 'JavaScript',
    python: 'Python',
  },
} as const
