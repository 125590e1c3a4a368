// A day in three lines to paste into any chat, understood without a link: which day, and for each mode
// the score, the stars and what the waiter did, square by square.
import { levelOf } from '../../levels/index.ts'
import { dailyOf, timelineOf, type Run, type SpanKind } from '../../runs/index.ts'
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
export function stripOf({ replay }: Run): string {
  const level = levelOf(replay.level, replay.levelVersion)
  const lanes = level ? timelineOf(replay, level).lanes : []
  const spans = lanes.find(({ kind }) => kind === 'waiter')?.spans ?? []
  const length = replay.lengthMs / SQUARES
  return Array.from({ length: SQUARES }, (_, place) => {
    const [from, to] = [place * length, (place + 1) * length]
    const ms = { standing: 0, working: 0, idle: 0 }
    for (const span of spans) {
      const within = Math.min(span.end, to) - Math.max(span.start, from)
      if (within > 0) ms[kindOf(span.kind)] += within
    }
    if (ms.standing >= ms.working && ms.standing >= ms.idle) return squares.standing
    return ms.working >= ms.idle ? squares.working : squares.idle
  }).join('')
}

function kindOf(kind: SpanKind): keyof typeof squares {
  if (kind === 'standing') return 'standing'
  return kind === 'idle' ? 'idle' : 'working'
}
