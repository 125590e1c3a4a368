// Spanish: the languages in which code is shown and taken home.
import type { codeLanguage as english } from '../en/code-language.ts'
import type { Translation } from '../key.ts'

export const codeLanguage: Translation<typeof english> = {
  codeLanguage: {
    label: 'Lenguaje del programa',
    javascript: 'JavaScript',
    python: 'Python',
  },
}
