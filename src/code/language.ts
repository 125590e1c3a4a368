// The languages in which the café's code is read and run, and how the names of their files end.
export const codeLanguages = ['javascript', 'python'] as const
export type CodeLanguage = (typeof codeLanguages)[number]

export const endings = { javascript: 'mjs', python: 'py' } as const satisfies Readonly<
  Record<CodeLanguage, string>
>
