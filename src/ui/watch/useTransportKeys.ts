// Watching by keyboard: Space plays and pauses, arrows skip, comma and full stop step.
import { useEffect, useRef } from 'react'
import type { Playback } from '../../play/index.ts'
import { isTyped, letterOf } from '../press.ts'

export const SKIP_MS = 5_000
export const STEP_MS = 100

type Act = (playback: Playback) => void

const acts: Readonly<Record<string, Act>> = {
  ' ': (playback) => playback.toggle(),
  ArrowLeft: (playback) => playback.seek(playback.at() - SKIP_MS),
  ArrowRight: (playback) => playback.seek(playback.at() + SKIP_MS),
  ',': (playback) => step(playback, -STEP_MS),
  '.': (playback) => step(playback, STEP_MS),
  n: (playback) => playback.toNextLoss(),
}

export function useTransportKeys(playback: Playback, leave: () => void): void {
  const leaving = useRef(leave)
  useEffect(() => {
    leaving.current = leave
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const act = event.key === 'Escape' ? () => leaving.current() : acts[signOf(event)]
      if (!act) return
      event.preventDefault() // Space would scroll, and arrows turn the scrubber
      if (!event.repeat || event.key !== ' ') act(playback)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [playback])
}

function step(playback: Playback, ms: number): void {
  playback.pause()
  playback.seek(playback.at() + ms)
}

function signOf(event: KeyboardEvent): string {
  return event.key.length === 1 ? letterOf(event) : event.key
}

/** True when the key belongs to a dialog, a field, or the button the keyboard has reached. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return true
  if (isTyped(event)) return key !== 'Escape'
  if (!(target instanceof Element)) return false
  return key === ' ' && target.closest('button:focus-visible, a') !== null
}
