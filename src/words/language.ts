// The languages the game speaks, each by what it calls itself, in the order they are offered.
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}
