// The program in the editor: kept as it is typed, and taken over from other tabs while this one is not
// being used.
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { placeOfKey, programKey } from '../../store/index.ts'
import type { ProgramPlace, ProgramRepository, SavedProgram } from '../../store/index.ts'

const SAVE_MS = 400 // after the last key

type Kept = { readonly key: string; readonly text: string; readonly saved: SavedProgram }

type Texts = {
  readonly start: string // where nothing has been typed yet
  readonly given: readonly string[] // the game's own, which need not be kept
}

export function useProgram(
  programs: ProgramRepository,
  { level, language }: ProgramPlace,
  { start, given }: Texts,
) {
  const key = programKey({ level, language })
  const read = useCallback(
    () => keptOf(programs, { level, language }, start),
    [programs, level, language, start],
  )
  const [known, setKnown] = useState<Kept>(read)
  const saving = useSaving()
  const kept = known.key === key ? known : read()
  useOtherTabs(key, () => {
    const { saved, text } = read()
    setKnown({ key, saved, text: document.hasFocus() ? kept.text : text })
  })
  return {
    text: kept.text,
    saved: kept.saved,
    /** As it is typed. */
    change(text: string) {
      setKnown({ ...kept, text, saved: { ...kept.saved, isReplaced: false } })
      saving.later(key, () => programs.write({ level, language }, text))
    },
    ...replacing(programs, { level, language }, given, (act) => {
      saving.flush()
      act()
      setKnown(read())
    }),
    /** What somebody else has written there. */
    reload: () => setKnown(read()),
    /** What a run has added. */
    refresh: () => setKnown((now) => ({ ...now, saved: keptAt(programs, now.key) ?? now.saved })),
    flush: saving.flush,
  }
}

/** Another text in the place of the player's own, and that back. */
function replacing(
  programs: ProgramRepository,
  place: ProgramPlace,
  given: readonly string[],
  put: (act: () => void) => void,
) {
  const when = () => ({ at: Date.now(), given })
  return {
    replace: (text: string) => put(() => programs.replace(place, { text, ...when() })),
    takeBack: () => put(() => programs.takeBack(place, when())),
  }
}

/** Hears when another tab has written this. */
function useOtherTabs(key: string, take: () => void): void {
  const taken = useEffectEvent(take)
  useEffect(() => {
    const listen = ({ key: changed }: StorageEvent) => changed === key && taken()
    addEventListener('storage', listen)
    return () => removeEventListener('storage', listen)
  }, [key])
}

/** Saves a while after the last key, and when the page or the screen is left. */
function useSaving() {
  const [saving] = useState(createSaving)
  useEffect(() => {
    addEventListener('pagehide', saving.flush)
    return () => {
      saving.flush()
      removeEventListener('pagehide', saving.flush)
    }
  }, [saving])
  return saving
}

/** Does the last thing asked of it in a while, or at once. */
function createSaving() {
  let pending: (() => void) | null = null
  let pendingKey = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    pending?.()
    pending = null
  }
  return {
    flush,
    later(key: string, act: () => void): void {
      if (key !== pendingKey) flush()
      clearTimeout(timer)
      pending = act
      pendingKey = key
      timer = setTimeout(flush, SAVE_MS)
    },
  }
}

function keptAt(programs: ProgramRepository, key: string): SavedProgram | null {
  const place = placeOfKey(key)
  return place && programs.read(place)
}

function keptOf(programs: ProgramRepository, place: ProgramPlace, start: string): Kept {
  const saved = programs.read(place)
  const text = saved.text ?? start
  return { key: programKey(place), saved, text }
}
