// What the player chose, kept in the browser.
import { createStore, type StoreApi } from 'zustand/vanilla'
import * as v from 'valibot'
import { HOUSE_LEVEL } from '../levels/index.ts'
import { cleanName } from '../names/index.ts'
import type { Mode } from '../sim/index.ts'
import { createShelf, type OnDamage, type Reading, type Texts } from './shelf.ts'

export type Settings = {
  readonly name: string
  readonly level: string
  readonly levelChosen?: boolean | undefined // by the player, who may have chosen what it was anyway
  readonly reducedMotion: 'system' | 'on' | 'off'
  readonly sound: number // 0 to 1
  readonly music: number // 0 to 1
  readonly muted: boolean
  /** Whether the coach has done its work; while nothing is said, the high scores tell. */
  readonly coached: { readonly [mode in Mode]?: boolean | undefined }
  readonly language: string // its tag; anything else, as 'system', means the browser's
  readonly singleKeys: boolean // letters and digits do something at once
  readonly panel: 'auto' | 'on' | 'off' // beside the room; 'auto' is where there is place for it
  readonly ghost: boolean // whether who is played against is seen
}
export type SettingsStore = StoreApi<Settings>

const KEY = 'cafe-await/settings'
const VERSION = 1
const defaults: Settings = {
  name: '',
  level: HOUSE_LEVEL,
  reducedMotion: 'system',
  sound: 0.8,
  music: 0.5,
  muted: false,
  coached: {},
  language: 'system',
  singleKeys: true,
  panel: 'auto',
  ghost: true,
}

/** The settings kept in this storage; damage is told, never thrown. */
export function createSettingsStore(texts: Texts, onDamage: OnDamage): SettingsStore {
  const shelf = createShelf<Settings>(texts, onDamage, {
    key: KEY,
    damage: 'notice.settingsDamaged',
    read: readSettings,
    write: (state) => JSON.stringify({ state, version: VERSION }),
  })
  const settings = createStore<Settings>()(() => shelf.load() ?? defaults)
  settings.subscribe(shelf.save)
  return settings
}

/** Choose anew; a name is cleaned on its way in. */
export function choose(settings: SettingsStore, choice: Partial<Settings>): void {
  const { name, level } = choice
  const chosen = level === undefined ? {} : { levelChosen: true }
  const named = name === undefined ? {} : { name: cleanName(name) }
  settings.setState({ ...choice, ...chosen, ...named })
}

/** Take over settings from elsewhere, but only where nothing has been chosen; true when they came. */
export function takeSettings(settings: SettingsStore, found: unknown): boolean {
  const { success, output } = v.safeParse(whole.entries.state, found)
  if (!success || settings.getState() !== defaults) return false
  settings.setState(output)
  return true
}

/** What came later than the first settings is optional: to lack it is no damage. */
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const fields = {
  name: v.pipe(v.string(), v.transform(cleanName)),
  level: v.string(),
  levelChosen: v.optional(v.boolean()),
  reducedMotion: v.picklist(['system', 'on', 'off']),
  sound: v.optional(volume, defaults.sound),
  music: v.optional(volume, defaults.music),
  muted: v.optional(v.boolean(), defaults.muted),
  coached: v.optional(
    v.object({ blocking: v.optional(v.boolean()), async: v.optional(v.boolean()) }),
    defaults.coached,
  ),
  language: v.optional(v.string(), defaults.language),
  singleKeys: v.optional(v.boolean(), defaults.singleKeys),
  panel: v.optional(v.picklist(['auto', 'on', 'off']), defaults.panel),
  ghost: v.optional(v.boolean(), defaults.ghost),
}
const whole = v.object({ state: v.object(fields), version: v.literal(VERSION) })
const partly = v.object({
  state: v.object({
    name: v.fallback(fields.name, defaults.name),
    level: v.fallback(fields.level, defaults.level),
    levelChosen: v.fallback(fields.levelChosen, undefined),
    reducedMotion: v.fallback(fields.reducedMotion, defaults.reducedMotion),
    sound: v.fallback(fields.sound, defaults.sound),
    music: v.fallback(fields.music, defaults.music),
    muted: v.fallback(fields.muted, defaults.muted),
    coached: v.fallback(fields.coached, defaults.coached),
    language: v.fallback(fields.language, defaults.language),
    singleKeys: v.fallback(fields.singleKeys, defaults.singleKeys),
    panel: v.fallback(fields.panel, defaults.panel),
    ghost: v.fallback(fields.ghost, defaults.ghost),
  }),
  version: v.literal(VERSION),
})

function readSettings(stored: unknown): Reading<Settings> {
  const good = v.safeParse(whole, stored)
  if (good.success) return { value: good.output.state, whole: true }
  const rest = v.safeParse(partly, stored)
  return { value: rest.success ? rest.output.state : defaults, whole: false }
}
