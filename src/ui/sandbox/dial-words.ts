// The numbers of a sandbox level in words.
import { baseOf, dialNames, dialsOf, levelOf } from '../../levels/index.ts'
import type { DialName } from '../../levels/index.ts'
import { number, percent, t } from '../../words/index.ts'

/** "120%" of what comes by percent, else the number. */
export function valueWords(name: DialName, value: number): string {
  return name === 'a' || name === 'p' ? percent(value / 100) : number(value)
}

/** What differs from the level as it usually is: "Cooks: 2 · Tables: 4". */
export function changedWords(id: string): string {
  const [usual, level] = [levelOf(baseOf(id)), levelOf(id)]
  if (!usual || !level) return t('sandbox.usual')
  const own = dialsOf(usual)
  const values = namedIn(id)
  const changed = dialNames.flatMap((name) => {
    const value = values[name]
    if (value === undefined || value === own[name]) return []
    return [t('sandbox.value', { name: t(`sandbox.dial.${name}`), value: valueWords(name, value) })]
  })
  return changed.length > 0 ? changed.join(' · ') : t('sandbox.usual')
}

/** The values that an id names. */
export function namedIn(id: string): Readonly<Partial<Record<string, number>>> {
  const found = id.slice(baseOf(id).length).matchAll(/([a-z])(\d+)/g)
  return Object.fromEntries([...found].map(([, name, value]) => [name, Number(value)]))
}
