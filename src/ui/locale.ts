// The screens in the language spoken now. `t` is a plain function, not a hook, and nothing here is
// memoised: drawn again from the top, every screen says everything anew and keeps its state. A key
// on the tree would throw that state away, and a context every component had to read is easily
// forgotten in one of them.
import { useSyncExternalStore } from 'react'
import { currentLocale, onLocale } from '../words/index.ts'

/** Draws its component again when the language, how it writes figures or the venue's words change. */
export function useLocale(): object {
  return useSyncExternalStore(onLocale, currentLocale)
}
