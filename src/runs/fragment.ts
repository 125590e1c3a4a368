// Tells whether the fragment of an address means to be a link of this game, and of which kind.
import { decodedText, meantName } from './lenient-text.ts'

/** To come into a room as a player, to show it, and to open or lead one. */
type WorkshopWord = (typeof workshopWords)[number]

const workshopWords = ['room', 'projector', 'workshop'] as const

export type Fragment = {
  readonly kind: 'run' | 'play' | 'program' | WorkshopWord
  readonly isSure: boolean // false: the kind is misspelt
  readonly text: string // what follows it, decoded
}

/** The parts of a fragment, with its `#`; null when it is no link. */
export function readFragment(fragment: string): Fragment | null {
  const decoded = decodedText(fragment)
  if (/^#workshop$/i.test(decoded)) return { kind: 'workshop', isSure: true, text: '' }
  const [, word = '', text = ''] =
    /^#[^\p{L}\p{N}]*(\p{L}+)[^\p{L}\p{N}=:]*[=:](.*)$/su.exec(decoded) ?? []
  const found = meantName(word, ['run', 'play', 'program', ...workshopWords])
  return found && { kind: found.name, isSure: found.isSure, text }
}

/** Whether a fragment, with its `#`, means to be a link, even if it cannot be read. */
export function isLink(fragment: string): boolean {
  return readFragment(fragment) !== null
}
