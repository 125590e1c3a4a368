// A day in three lines to paste into any chat, understood without a link: which day, and for each mode
// the score, the stars and what the waiter did, square by square.
import { dailyOf, stretchesOf, timelineFor, type Run } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { runOf, type DayTries, type Entry } from '../../store/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { levelName } from '../format.ts'

const SQUARES = 10
const signs = { blocking: '⏳', async: '🏃' } as const satisfies Record<Mode, string>
const squares = { standing: '🟥', working: '🟩', idle: '⬜' } as const
const STARS = 3

/** Null while no try of the day has been brought to its end. */
export function threeLines(
  day: string,
  tries: DayTries | undefined,
  entries: readonly Entry[],
): string | null {
  const modes = MODES.filter((mode) => typeof tries?.[mode]?.score === 'number')
  if (modes.length === 0) return null
  const level = levelName(dailyOf(day)?.level ?? '')
  const head = t('days.lineHead', { day: shortDay(day), level })
  return [head, ...modes.map((mode) => lineOf(mode, day, tries, entries))].join('\n')
}

function lineOf(
  mode: Mode,
  day: string,
  tries: DayTries | undefined,
  entries: readonly Entry[],
): string {
  const { score = 0, stars = 0 } = tries?.[mode] ?? {}
  const entry = entries.find(({ daily, result }) => daily === day && result.mode === mode)
  const run = entry ? runOf(entry) : null
  const words = t(`days.line.${mode}`, { score: number(score ?? 0) })
  const won = '★'.repeat(stars) + '☆'.repeat(STARS - stars)
  return [signs[mode], words, won, ...(run ? [stripOf(run)] : [])].join(' ')
}

/** What the waiter did most in each tenth of the shift: stood still, worked, or had nothing to do. */
export function stripOf(run: Run): string {
  const waiter = timelineFor(run)?.lanes.find(({ kind }) => kind === 'waiter')
  const stretches = waiter ? stretchesOf(waiter) : []
  const length = run.replay.lengthMs / SQUARES
  return Array.from({ length: SQUARES }, (_, place) => {
    const [from, to] = [place * length, (place + 1) * length]
    const ms = { standing: 0, working: 0, idle: 0, absent: 0, cooking: 0, asleep: 0 }
    for (const { doing, start, end } of stretches) {
      ms[doing] += Math.max(0, Math.min(end, to) - Math.max(start, from))
    }
    if (ms.standing >= ms.working && ms.standing >= ms.idle) return squares.standing
    return ms.working >= ms.idle ? squares.working : squares.idle
  }).join('')
}
