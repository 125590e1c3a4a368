// The program in the editor: kept as it is typed, and taken over from other tabs while this one is not
// being used.
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { placeOfKey, programKey } from '../../store/index.ts'
import type { ProgramPlace, ProgramRepository, SavedProgram } from '../../store/index.ts'

const SAVE_MS = 400 // after the last key

type Kept = { readonly key: string; readonly text: string; readonly saved: SavedProgram }

/** `start` is the text where nothing has been typed yet. */
export function useProgram(
  programs: ProgramRepository,
  { level, language }: ProgramPlace,
  start: string,
) {
  const key = programKey({ level, language })
  const read = useCallback(
    () => keptOf(programs, { level, language }, start),
    [programs, level, language, start],
  )
  const [known, setKnown] = useState<Kept>(read)
  const [saving] = useState(createSaving)
  const kept = known.key === key ? known : read()
  useOtherTabs(key, () => {
    const { saved, text } = read()
    setKnown({ key, saved, text: document.hasFocus() ? kept.text : text })
  })
  useEffect(() => {
    addEventListener('pagehide', saving.flush)
    return () => {
      saving.flush()
      removeEventListener('pagehide', saving.flush)
    }
  }, [saving])
  return {
    text: kept.text,
    saved: kept.saved,
    change(text: string) {
      setKnown({ ...kept, text })
      saving.later(key, () => programs.write({ level, language }, text))
    },
    /** What a run has added. */
    refresh: () => setKnown((now) => ({ ...now, saved: keptAt(programs, now.key) ?? now.saved })),
    flush: saving.flush,
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
