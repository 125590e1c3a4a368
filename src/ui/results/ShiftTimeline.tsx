// Where a shift's time went: the waiter and the cooks on one time axis, drawn from left to right.
import type { CSSProperties } from 'react'
import { stretchesOf, timelineFor, wasHere } from '../../runs/index.ts'
import type { Doing, Lane, Run, Stretch } from '../../runs/index.ts'
import type { Result } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { place } from '../timeline/scale.ts'
import { laneName } from '../timeline/words.ts'
import { sharesOf } from './why.ts'
import style from './ShiftTimeline.module.css'

const ofStaff: ReadonlySet<Lane['kind']> = new Set(['waiter', 'cook'])
const NAP_SHARE = 0.12 // of the shift: a rest as long as this is seen to be sleep

type Props = {
  readonly run: Run | null // null when it cannot be played back: then the shares alone are told
  readonly result: Result
  readonly axisMs: number // the width, which the other mode's may need, too
  readonly markMs?: number | undefined // a moment to be seen on it, ms since opening
}

export function ShiftTimeline({ run, result, axisMs, markMs }: Props) {
  const timeline = run && timelineFor(run)
  const lanes = timeline?.lanes.filter((lane) => ofStaff.has(lane.kind) && wasHere(lane)) ?? []
  const waiters = lanes.filter(({ kind }) => kind === 'waiter').length
  return (
    <figure className={style.timeline}>
      {run && <figcaption>{t('results.where', { seconds: secondsOf(run) })}</figcaption>}
      {timeline && (
        <div className={style.lanes} data-drawn aria-hidden data-rows={lanes.length}>
          {lanes.map((lane) => (
            <div key={`${lane.kind} ${lane.number}`} className={style.row} data-kind={lane.kind}>
              <span>{laneName(lane, waiters)}</span>
              <LaneBars lane={lane} lengthMs={axisMs} />
            </div>
          ))}
          {markMs !== undefined && <MomentMark share={markMs / axisMs} />}
        </div>
      )}
      <Legend result={result} hasCooks={timeline !== null} />
    </figure>
  )
}

function MomentMark({ share }: { readonly share: number }) {
  const at = { '--at': share } as CSSProperties
  return <i className={style.mark} style={at} />
}

function secondsOf({ replay }: Run): string {
  return number(Math.round(replay.lengthMs / 1000))
}

type BarsProps = { readonly lane: Lane; readonly lengthMs: number }

function LaneBars({ lane, lengthMs }: BarsProps) {
  return (
    <div className={style.bars}>
      <div className={style.drawn}>
        <div className={style.whole}>
          {stretchesOf(lane).map((stretch) => (
            <i
              key={stretch.start}
              data-doing={stretch.doing}
              style={{
                left: place(stretch.start, lengthMs),
                width: place(stretch.end - stretch.start, lengthMs),
              }}
            >
              {isNap(stretch, lengthMs) && <Icon name="zzz" size={1.1} />}
            </i>
          ))}
        </div>
      </div>
    </div>
  )
}

function isNap({ doing, start, end }: Stretch, lengthMs: number): boolean {
  return doing === 'asleep' && end - start >= lengthMs * NAP_SHARE
}

type LegendProps = { readonly result: Result; readonly hasCooks: boolean }

/** The colours with their shares, in words: who does not see the bars hears the same. */
function Legend({ result, hasCooks }: LegendProps) {
  const { working, standing, idle } = sharesOf(result)
  const asleep = Math.round((1 - result.cooks) * 100)
  const shares: readonly (readonly [Exclude<Doing, 'absent'>, number])[] = [
    ['working', working],
    ['standing', standing],
    ['idle', idle],
    ...(hasCooks
      ? ([
          ['cooking', 100 - asleep],
          ['asleep', asleep],
        ] as const)
      : []),
  ]
  return (
    <ul>
      {shares
        .filter(([, share]) => share > 0)
        .map(([doing, share]) => (
          <li key={doing}>
            <i data-doing={doing} data-drawn aria-hidden />
            {t(`results.shares.${doing}`, { share: percent(share / 100) })}
          </li>
        ))}
    </ul>
  )
}
