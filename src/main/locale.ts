// The locale: the address's for this visit, else the one chosen in the settings, else the browser's.
// It follows every change at once.
import { readQuery } from '../runs/index.ts'
import { notify, setDevice } from '../store/index.ts'
import type { AppStore, SettingsStore } from '../store/index.ts'
import { languageOf, setLocale } from '../words/index.ts'
import type { Language } from '../words/index.ts'
import { settledWithin } from './browser.ts'

export type LocaleOptions = {
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly search: string // as in location
  readonly preferred: () => readonly string[] // the browser's languages, BCP 47, most wanted first
}

const LONGEST_WAIT_MS = 4_000 // for the first words; then the café opens in English

/** Sets the locale now and at every change. Settles when the first words are there, or fail to come. */
export function syncLocale({ app, settings, search, preferred }: LocaleOptions): Promise<void> {
  setDevice(app, { visitLanguage: readLanguage(search) })
  const wanted = () => app.getState().device.visitLanguage ?? settings.getState().language
  let followed: string | null = null
  const follow = async () => {
    if (wanted() === followed) return
    const asked = wanted()
    followed = asked
    if (await setLocale(asked, preferred())) return
    if (followed === asked) followed = null // so that asking again tries again
    notify(app, 'notice.languageNotLoaded')
  }
  const first = follow()
  app.subscribe(() => void follow())
  settings.subscribe(() => void follow())
  return settledWithin(LONGEST_WAIT_MS, [first])
}

/** The language an address asks for, whatever else it asks for; null when the game has no such. */
export function readLanguage(search: string): Language | null {
  return languageOf(readQuery(search, ['lang']).get('lang')?.meant ?? '')
}
