// What async gains, in the reader's own figures: their best shift of the first two levels, which have the
// same customers.
import { ratioOf } from '../../runs/index.ts'
import { better, isPlayedHere } from '../../store/index.ts'
import type { Progress, Scores } from '../../store/index.ts'
import type { Result } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { tenths } from '../format.ts'
import { useApp, useScores } from '../game.ts'
import style from './Album.module.css'

/** Null as long as one of the two levels has not been played. */
export function useGains() {
  const progress = useApp((all) => all.progress)
  const scores = useScores()
  const points = pointsOf(progress)
  if (points === null) return null
  const results = [bestOf('stand-and-wait', scores), bestOf('drop-the-ticket', scores)] as const
  return { points, results }
}

export function Gains({
  points,
  results: [standing, walking],
}: NonNullable<ReturnType<typeof useGains>>) {
  return (
    <>
      <p>{points}</p>
      {standing && walking && (
        <ul className={style.gains}>
          {gains.map(({ name, of }) => (
            <li key={name}>
              {t(`album.gains.${name}`, { before: of(standing), now: of(walking) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const gains = [
  { name: 'faster', of: ({ served }: Result) => number(served) },
  { name: 'better', of: ({ throughput }: Result) => tenths(throughput) },
  { name: 'experience', of: ({ satisfaction }: Result) => percent(satisfaction) },
  { name: 'resources', of: ({ cooks }: Result) => percent(cooks) },
  { name: 'smooth', of: ({ standingStill }: Result) => percent(standingStill) },
] as const

function pointsOf(progress: Progress): string | null {
  const blocking = progress['stand-and-wait']?.best ?? 0
  const async = progress['drop-the-ticket']?.best ?? 0
  const ratio = ratioOf(blocking, async)
  if (ratio === null) return null
  const [stood, walked] = [number(blocking), number(async)]
  return t('album.figures', { blocking: stood, async: walked, ratio: tenths(ratio) })
}

function bestOf(level: string, { entries }: Scores): Result | null {
  const own = entries.filter((entry) => isPlayedHere(entry) && entry.result.level === level)
  return own.toSorted(better)[0]?.result ?? null
}
