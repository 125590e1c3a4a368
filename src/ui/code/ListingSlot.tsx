// A level's listing beneath its lesson: fetched, with its notes, when a lesson is first read.
import { fetchCodeWords, t } from '../../words/index.ts'
import { later, usePart } from '../later.ts'
import type { Listed } from './ListingCard.tsx'

const part = later(() => import('./ListingCard.tsx'), fetchCodeWords).pick((all) => all.ListingCard)

export function ListingSlot(props: Listed) {
  const { Found, missing } = usePart<Listed>(part)
  if (missing) return <output>{t('panel.codeMissing')}</output>
  return Found && <Found {...props} />
}
