// Spanish: the languages and notations in which code is shown.
import type { codeLanguage as english } from '../en/code-language.ts'
import type { Translation } from '../key.ts'

export const codeLanguage: Translation<typeof english> = {
  codeLanguage: {
    label: 'Lenguaje del programa',
    javascript: 'JavaScript',
    python: 'Python',
  },
  notation: {
    label: 'Cómo se escribe',
    await: 'async / await',
    chain: 'cadena de promesas',
    callbacks: 'callbacks',
  },
}
