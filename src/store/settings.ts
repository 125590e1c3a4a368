// What the player chose, kept in the browser. Other tabs choose too: what is written is merged field
// by field with what is stored.
import { createStore, type StoreApi } from 'zustand/vanilla'
import * as v from 'valibot'
import { codeLanguages } from '../code/index.ts'
import { HOUSE_LEVEL } from '../levels/index.ts'
import { cleanName } from '../names/index.ts'
import { plainObject, share } from '../wire/index.ts'
import {
  createStoredValue,
  type OnDamage,
  type ReadResult,
  type TextStorage,
} from './stored-value.ts'

export const SETTINGS_KEY = 'cafe-await/settings'
const VERSION = 1

const text = v.pipe(v.string(), v.maxLength(100))

/** Every setting once: what it may be, and what it is before anything was chosen. */
const fields = {
  name: setting(v.pipe(text, v.transform(cleanName)), ''),
  level: setting(text, HOUSE_LEVEL),
  /** By the player, who may have chosen what it was anyway. */
  levelChosen: v.optional(v.boolean()),
  reducedMotion: setting(v.picklist(['system', 'on', 'off']), 'system'),
  sound: setting(share, 0.8),
  music: setting(share, 0.5),
  muted: setting(v.boolean(), false),
  /** Where the device can. */
  vibration: setting(v.boolean(), false),
  /** Whether the coach has done its work; while nothing is said, the high scores tell. */
  coached: setting(
    v.object({ blocking: v.optional(v.boolean()), async: v.optional(v.boolean()) }),
    {},
  ),
  /** Its tag; anything else, as 'system', means the browser's. */
  language: setting(text, 'system'),
  /** Letters and digits do something at once. */
  singleKeys: setting(v.boolean(), true),
  /** Beside the room; 'auto' is where there is place for it. */
  panel: setting(v.picklist(['auto', 'on', 'off']), 'auto'),
  /** Whether the panel has the program of the waiter's round, and in which language that is. */
  lens: setting(v.boolean(), false),
  code: setting(v.picklist(codeLanguages), 'javascript'),
  /** Whether who is played against is seen. */
  ghost: setting(v.boolean(), true),
  /** The first results have been seen: the title offers everything, the panel has its real names. */
  introduced: setting(v.boolean(), false),
  /** Whether a name has been asked for. */
  nameAsked: setting(v.boolean(), false),
  /** Whether both modes have once been seen side by side. */
  sawBoth: setting(v.boolean(), false),
}

/** To lack a setting is no damage: it came later. */
function setting<const S extends v.GenericSchema>(schema: S, start: NoInfer<v.InferInput<S>>) {
  return v.optional(schema, () => start)
}

const whole = v.pipe(plainObject(), v.object(fields))
const envelope = v.object({ state: v.unknown(), version: v.literal(VERSION) })

export type Settings = Readonly<v.InferOutput<typeof whole>>
export type SettingsStore = StoreApi<Settings> & {
  /** Takes over what another tab has stored. */
  readonly readStored: () => void
}

const defaults: Settings = v.parse(whole, {})

/** The settings in this storage; damage is reported by a notice, never thrown. */
export function createSettingsStore(texts: TextStorage, onDamage: OnDamage): SettingsStore {
  const storedValue = createStoredValue<Settings>(texts, onDamage, {
    key: SETTINGS_KEY,
    damage: 'notice.settingsDamaged',
    read: readSettings,
    write: (state) => JSON.stringify({ state, version: VERSION }),
  })
  const settings = createStore<Settings>()(() => storedValue.load() ?? defaults)
  let known = settings.getState() // as last read or stored: what differs is still to be stored
  settings.subscribe((now) => {
    const stored = storedValue.load()
    if (storedValue.save(stored ? withChosen(stored, known, now) : now)) known = now
  })
  const readStored = () => {
    const stored = storedValue.load()
    if (!stored) return
    const now = settings.getState()
    const merged = withChosen(stored, known, now)
    known = stored
    if (JSON.stringify(merged) !== JSON.stringify(now)) settings.setState(merged, true)
  }
  return Object.assign(settings, { readStored })
}

/** What is stored, with what has just been chosen here. */
function withChosen(stored: Settings, before: Settings, now: Settings): Settings {
  const coached = withChanges(stored.coached, before.coached, now.coached)
  return { ...withChanges(stored, before, now), coached }
}

function withChanges<T extends object>(stored: T, before: T, now: T): T {
  const kept = { ...stored }
  for (const key of Object.keys({ ...before, ...now }) as (keyof T)[]) {
    if (before[key] !== now[key]) kept[key] = now[key]
  }
  return kept
}

/** Choose anew; a name is cleaned on its way in. */
export function choose(settings: SettingsStore, choice: Partial<Settings>): void {
  const { name, level } = choice
  const chosen = level === undefined ? {} : { levelChosen: true }
  const named = name === undefined ? {} : { name: cleanName(name) }
  settings.setState({ ...choice, ...chosen, ...named })
}

/** Take over settings from elsewhere, but only where nothing has been chosen; true when they came. */
export function importSettings(settings: SettingsStore, found: unknown): boolean {
  const { success, output } = v.safeParse(whole, found)
  if (!success || settings.getState() !== defaults) return false
  settings.setState(output)
  return true
}

/** Each setting that is no good is as if it was not there. */
function readSettings(stored: unknown): ReadResult<Settings> {
  const { state } = v.is(envelope, stored) ? stored : {}
  const all = v.safeParse(whole, state)
  if (all.success) return { value: all.output, isIntact: true }
  const wrong = new Set(all.issues.map((issue) => issue.path?.[0].key))
  const good = Object.entries(state ?? {}).filter(([name]) => !wrong.has(name))
  const rest = v.safeParse(whole, Object.fromEntries(good))
  return { value: rest.success ? rest.output : defaults, isIntact: false }
}
