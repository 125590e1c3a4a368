// Watching by keyboard: Space plays and pauses, arrows skip, comma and full stop step.
import { useEffect, useRef } from 'react'
import type { Screening } from '../../play/index.ts'
import { isTyped } from '../press.ts'

export const SKIP_MS = 5_000
export const STEP_MS = 100

type Act = (screening: Screening) => void

const acts: Readonly<Record<string, Act>> = {
  ' ': (screening) => screening.toggle(),
  ArrowLeft: (screening) => screening.seek(screening.at() - SKIP_MS),
  ArrowRight: (screening) => screening.seek(screening.at() + SKIP_MS),
  ',': (screening) => step(screening, -STEP_MS),
  '.': (screening) => step(screening, STEP_MS),
  n: (screening) => screening.toNextLoss(),
}

export function useTransportKeys(screening: Screening, leave: () => void): void {
  const leaving = useRef(leave)
  useEffect(() => {
    leaving.current = leave
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const act = event.key === 'Escape' ? () => leaving.current() : acts[lower(event.key)]
      if (!act) return
      event.preventDefault() // Space would scroll, and arrows turn the scrubber
      if (!event.repeat || event.key !== ' ') act(screening)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [screening])
}

function step(screening: Screening, ms: number): void {
  screening.pause()
  screening.seek(screening.at() + ms)
}

function lower(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}

/** True when the key belongs to a dialog, a field, or the button the keyboard has reached. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return true
  if (isTyped(event)) return key !== 'Escape'
  if (!(target instanceof Element)) return false
  return key === ' ' && target.closest('button:focus-visible, a') !== null
}
