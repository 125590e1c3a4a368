// Names to choose from, so that nobody has to think one up, and the levels a round may be of.
import { campaignLevels, levelIds, levelOf } from '../../levels/index.ts'
import { levelName } from '../format.ts'

const names = [
  'Amara',
  'Bo',
  'Chidi',
  'Dilek',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Ines',
  'Jun',
  'Kofi',
  'Lena',
  'Mateo',
  'Noor',
  'Oona',
  'Pablo',
  'Quinn',
  'Ravi',
  'Salma',
  'Tomás',
  'Uma',
  'Viktor',
  'Wen',
  'Ximena',
  'Yusuf',
  'Zoë',
  'Ayla',
  'Bruno',
  'Cleo',
  'Davit',
  'Esra',
  'Finn',
  'Gala',
  'Hugo',
  'Iris',
  'Jonas',
  'Kira',
  'Luz',
  'Milo',
  'Nia',
  'Omar',
  'Pia',
  'Rosa',
  'Sami',
] as const

/** One of them, by a number from 0 to below 1. */
export function suggestedName(random: number): string {
  return names[Math.floor(random * names.length)] ?? names[0]
}

export type LevelChoice = { readonly value: string; readonly label: string }

/** Every level: the free ones, then those of the campaign. */
export function levelChoices(): readonly LevelChoice[] {
  const ids = [...levelIds, ...campaignLevels.map(({ id }) => id)]
  return [...new Set<string>(ids)].map((value) => ({ value, label: levelName(value) }))
}

/** One table at a time, and coffee that must be watched: there is nothing else to do meanwhile. */
const OTHERWISE: readonly string[] = ['slow-tuesday', 'espresso']

/** The names of those where async does not help. */
export function whereItDoesNotHelp(): readonly string[] {
  return OTHERWISE.filter((id) => levelOf(id)).map(levelName)
}
