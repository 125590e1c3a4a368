// The player's days as the daily screens show them: the record of tries, which the host goes by too.
import { useEffect } from 'react'
import type { Order } from '../../play/index.ts'
import { streakOf } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import type { DayTries, Tries, Try } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp, useGame } from '../game.ts'

export type TryState =
  | 'open' // still to be had
  | 'unfinished' // left half-way; it can be gone on with
  | 'givenUp'
  | 'done'

const none: Tries = {}

/** All of the player's tries, by day. */
export function useTries(): Tries {
  return useApp(({ day }) => day?.tries) ?? none
}

/** Looks at the clock and at other tabs' tries when the screen comes up, and when one of them plays. */
export function useFreshDay(): void {
  const { host } = useGame()
  useEffect(() => {
    const look = () => host.daily({ type: 'look' })
    look()
    addEventListener('storage', look)
    return () => removeEventListener('storage', look)
  }, [host])
}

export function stateOf(each: Try | undefined, isUnfinished: boolean): TryState {
  if (!each) return 'open'
  if (each.score !== null) return 'done'
  return isUnfinished ? 'unfinished' : 'givenUp'
}

/** Whether that shift, left half-way, is this day's ranked try in this mode. */
export function isTry(left: Order, day: string, mode: Mode): boolean {
  const { purpose } = left
  return purpose.type === 'daily' && purpose.date === day && left.mode === mode
}

/** Days in a row, up to today, with at least one try brought to its end. */
export function streakIn(tries: Tries, today: string): number {
  const finished = Object.keys(tries).filter((day) => isFinished(tries[day]))
  return streakOf(new Set(finished), today)
}

export function isFinished(day: DayTries | undefined): boolean {
  return MODES.some((mode) => typeof day?.[mode]?.score === 'number')
}

/** "blocking 210, async given up", or "not played". */
export function resultWords(day: DayTries | undefined): string {
  const said = MODES.flatMap((each) => {
    const score = day?.[each]?.score
    if (score === undefined) return []
    const mode = t(`mode.${each}.lower`)
    if (score === null) return [t('daily.triedInVain', { mode })]
    const key = day?.[each]?.imported ? 'daily.scoredElsewhere' : 'daily.scored'
    return [t(key, { mode, score: number(score) })]
  })
  return said.length > 0 ? said.join(', ') : t('daily.notPlayed')
}
