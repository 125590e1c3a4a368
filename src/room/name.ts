// Names in a room: cleaned, and never two that look the same.
import { cleanName, MAX_NAME, nameKey } from '../names/index.ts'

/** The name as it is shown, with a number where somebody else has it; null where nothing can be seen. */
export function distinctName(typed: string, taken: readonly string[]): string | null {
  const name = cleanName(typed.normalize('NFKC'))
  if (name === '') return null
  const keys = new Set(taken.map(nameKey))
  if (!keys.has(nameKey(name))) return name
  for (let number = 2; ; number++) {
    const numbered = withNumber(name, number)
    if (!keys.has(nameKey(numbered))) return numbered
  }
}

function withNumber(name: string, number: number): string {
  const suffix = ` ${number}`
  const letters = Array.from(name).slice(0, MAX_NAME - suffix.length)
  return cleanName(letters.join('')) + suffix
}
