// Whom a daily try is to beat: the best robot on yesterday's customers, and the player's own average.
import { useEffect, useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import { askPars } from '../../play/index.ts'
import { dailyOf, dayOf, numberOf } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Tries } from '../../store/index.ts'

export type RobotScores = Readonly<Record<Mode, number>>

const found = new Map<string, RobotScores>() // by day: a robot's shift is the same every time

/** What the best robot made of the day before; null until it has played, and where it cannot. */
export function useYesterdaysRobot(today: string): RobotScores | null {
  const day = dayBefore(today)
  const [, setFound] = useState<string | null>(null)
  useEffect(() => {
    if (found.has(day)) return
    let isShown = true
    playDay(day).then(
      () => isShown && setFound(day),
      () => {}, // no robot can be asked: nothing is said
    )
    return () => void (isShown = false)
  }, [day])
  return found.get(day) ?? null
}

export function dayBefore(day: string): string {
  return dayOf(Math.max(0, (numberOf(day) ?? 0) - 1))
}

async function playDay(day: string): Promise<void> {
  const customers = dailyOf(day)
  const level = customers && levelOf(customers.level)
  if (!customers || !level) return
  const { blocking, async } = await askPars(level, customers.seed)
  found.set(day, { blocking: blocking.score, async: async.score })
}

const DAYS = 30

/** Of the ranked tries of the last thirty days before today; null when there are none. */
export function ownAverage(tries: Tries, today: string, mode: Mode): number | null {
  const first = dayOf(Math.max(0, (numberOf(today) ?? 0) - DAYS))
  const scores = Object.entries(tries)
    .filter(([day]) => day >= first && day < today)
    .flatMap(([, modes]) => modes[mode]?.score ?? [])
  if (scores.length === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}
