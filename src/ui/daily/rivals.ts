// Whom a daily try is to beat, on days of the same level: the best robot on the last of them, and the
// player's own average.
import { useEffect, useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import { askPars } from '../../play/index.ts'
import { dailyOf, dayOf, numberOf } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import type { Tries } from '../../store/index.ts'

export type RobotScores = Readonly<Record<Mode, number>>

const found = new Map<string, RobotScores>() // by day: a robot's shift is the same every time

/** What the best robot made of that day; null until it has played, where it cannot, and without a day. */
export function useRobotOf(day: string | null): RobotScores | null {
  const [, setFound] = useState<string | null>(null)
  useEffect(() => {
    if (day === null || found.has(day)) return
    let isShown = true
    playDay(day).then(
      () => isShown && setFound(day),
      () => {}, // no robot can be asked: nothing is said
    )
    return () => void (isShown = false)
  }, [day])
  return day === null ? null : (found.get(day) ?? null)
}

async function playDay(day: string): Promise<void> {
  const customers = dailyOf(day)
  const level = customers && levelOf(customers.level)
  if (!customers || !level) return
  const { blocking, async } = await askPars(level, customers.seed, MODES)
  found.set(day, { blocking: blocking.score, async: async.score })
}

const DAYS = 30

/** The last day before today that had today's level; null when there was none in thirty days. */
export function lastLikeToday(today: string): string | null {
  return daysBefore(today).find((day) => isAlike(day, today)) ?? null
}

/** Of the ranked tries on this level in the thirty days before today; null when there are none. */
export function ownAverage(tries: Tries, today: string, mode: Mode): number | null {
  const scores = daysBefore(today)
    .filter((day) => isAlike(day, today))
    .flatMap((day) => tries[day]?.[mode]?.score ?? [])
  if (scores.length === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}

/** The thirty days before, the last of them first. */
function daysBefore(today: string): readonly string[] {
  const count = numberOf(today) ?? 0
  return Array.from({ length: Math.min(DAYS, count) }, (_, before) => dayOf(count - 1 - before))
}

function isAlike(day: string, today: string): boolean {
  return dailyOf(day)?.level === dailyOf(today)?.level
}
