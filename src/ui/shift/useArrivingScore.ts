// The score as it is shown: the points of a dish count when they have flown from the table to it.
import { useEffect, useState, type RefObject } from 'react'
import type { Play } from '../../play/index.ts'
import { createStreak, prolong } from '../../reading/index.ts'
import { useReducedMotion } from '../motion.ts'
import { flyPoints } from './points-flight.ts'

type Streak = {
  readonly inRow: number // served, each soon after the one before
  readonly serves: number // so far, to tell one from the next
}

export function useArrivingScore(
  play: Play | null,
  score: number,
  target: RefObject<HTMLElement | null>,
): Streak & { readonly shown: number } {
  const calm = useReducedMotion()
  const [held, setHeld] = useState<number | null>(null) // the score without the points under way
  const [streak, setStreak] = useState<Streak>({ inRow: 0, serves: 0 })
  useEffect(() => {
    if (!play) return
    const row = createStreak()
    const flights = new Set<() => void>()
    let underWay = 0
    const change = (points: number): void => {
      underWay += points
      setHeld(underWay === 0 ? null : play.room.tally.score - underWay)
    }
    const stopListening = play.onEvent((event) => {
      if (event.type !== 'dishServed') return
      const { table, points } = event
      const inRow = prolong(row, event.at)
      setStreak(({ serves }) => ({ inRow, serves: serves + 1 }))
      const to = target.current
      if (calm || !to || document.hidden) return
      change(points)
      const cancel = flyPoints({ points, inRow, table, to, speed: play.speed }, () => {
        flights.delete(cancel)
        change(-points)
      })
      flights.add(cancel)
    })
    return () => {
      stopListening()
      for (const cancel of flights) cancel()
      setHeld(null)
    }
  }, [play, calm, target])
  return { ...streak, shown: held ?? score }
}
