// The score as it is shown: the points of a dish count when they have flown from the table to it.
import { useEffect, useState, type RefObject } from 'react'
import type { Play } from '../../play/index.ts'
import { createStreak, prolong, STREAK_MS } from '../../reading/index.ts'
import { useReducedMotion } from '../motion.ts'
import type * as Effects from './points-flight.ts'

type Arriving = { readonly shown: number; readonly inRow: number }

export function useArrivingScore(
  play: Play | null,
  score: number,
  target: RefObject<HTMLElement | null>,
): Arriving {
  const calm = useReducedMotion()
  const [held, setHeld] = useState<number | null>(null) // the score without the points under way
  const [inRow, setInRow] = useState(0) // served, each soon after the one before
  useEffect(() => {
    if (!play) return
    const stop = followServes(play, () => (calm ? null : target.current), setHeld, setInRow)
    return () => {
      stop()
      setHeld(null)
      setInRow(0)
    }
  }, [play, calm, target])
  return { shown: held ?? score, inRow }
}

/** `target` is what points fly to, or null where they do not; returns how to stop it. */
function followServes(
  play: Play,
  target: () => HTMLElement | null,
  hold: (score: number | null) => void,
  count: (inRow: number) => void,
): () => void {
  const row = createRow(play, count)
  const flights = new Set<() => void>()
  let underWay = 0
  let effects: typeof Effects | null = null
  void import('./points-flight.ts').then(
    (loaded) => (effects = loaded),
    () => {}, // without a network the points do not fly
  )
  const change = (points: number): void => {
    underWay += points
    hold(underWay === 0 ? null : play.room.tally.score - underWay)
  }
  const stopListening = play.onEvent((event) => {
    if (event.type !== 'dishServed') return
    const { table, points, at } = event
    const inRow = row.extend(at)
    effects?.showStreak(inRow, table)
    const to = target()
    if (!to || !effects || document.hidden) return
    change(points)
    const cancel = effects.flyPoints({ points, inRow, table, to, speed: play.speed }, () => {
      flights.delete(cancel)
      change(-points)
    })
    flights.add(cancel)
  })
  return () => {
    stopListening()
    row.stop()
    for (const cancel of flights) cancel()
  }
}

/** Tells how many have been served in a row, and when the row is over. */
function createRow(play: Play, count: (inRow: number) => void) {
  const streak = createStreak()
  let end: ReturnType<typeof setTimeout> | undefined
  return {
    extend(at: number): number {
      const inRow = prolong(streak, at)
      count(inRow)
      clearTimeout(end)
      end = setTimeout(() => count(0), STREAK_MS / play.speed)
      return inRow
    },
    stop: () => clearTimeout(end),
  }
}
