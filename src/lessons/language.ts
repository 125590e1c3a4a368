// The languages in which the café's code can be read.
export type CodeLanguage = 'javascript' | 'python'
export const codeLanguages: readonly CodeLanguage[] = ['javascript', 'python']
