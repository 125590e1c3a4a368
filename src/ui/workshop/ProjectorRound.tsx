// The room while it plays: how many stand still right now, as a crowd before the counter, and what that
// comes to. The crowd has no names: the mode is at fault, not the person.
import { useState } from 'react'
import { shiftMsAt } from '../../room/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { clock, levelName } from '../format.ts'
import { CornerCode } from './BigCode.tsx'
import { Crowd } from './Crowd.tsx'
import { Stood } from './ProjectorTalk.tsx'
import type { ProjectorProps } from './props.ts'
import { useServerNow } from './useWorkshop.ts'
import style from './ProjectorRound.module.css'

export function ProjectorRound(props: ProjectorProps) {
  const { view, workshop } = props
  const { round, counts, speed } = view.shared
  const now = useServerNow(workshop, 200)
  if (!round) return null
  const shiftMs = now === null ? 0 : shiftMsAt(round, speed, now)
  const live = view.live
  const isOn = shiftMs >= 0
  return (
    <div className={style.round} data-mode={round.mode}>
      <Head {...props} shiftMs={shiftMs} />
      {isOn ? (
        <Crowd seats={counts.seats} live={live} mode={round.mode} />
      ) : (
        <Countdown seconds={Math.ceil(-shiftMs / speed / 1_000)} mode={round.mode} />
      )}
      <Foot {...props} shiftMs={shiftMs} />
    </div>
  )
}

type CountdownProps = { readonly seconds: number; readonly mode: Mode }

function Countdown({ seconds, mode }: CountdownProps) {
  return (
    <div className={style.count} role="timer">
      <p>{t('workshop.startsIn')}</p>
      <b key={seconds}>{number(seconds)}</b>
      <p>{t(`mode.${mode}.sentence`)}</p>
    </div>
  )
}

type TimedProps = ProjectorProps & { readonly shiftMs: number }

function Foot({ view: { shared, live }, link, onLarge, shiftMs }: TimedProps) {
  const { round, counts, code } = shared
  if (!round) return null
  return (
    <div className={style.foot}>
      <div className={style.together}>
        <p>{t('workshop.together')}</p>
        <Stood ms={live?.stoodMs ?? 0} />
        <CrowdBySecond
          key={round.number}
          standing={live?.standing ?? 0}
          of={counts.seats}
          share={Math.max(0, shiftMs) / round.lengthMs}
        />
      </div>
      <Tally kind="served" count={live?.served ?? 0} below={t('workshop.byAll')} />
      <Tally kind="lost" count={live?.lost ?? 0} below={t('workshop.leftAngry')} />
      <CornerCode link={link} code={code} onLarge={onLarge}>
        {t('workshop.joinLate')}
      </CornerCode>
    </div>
  )
}

function Head({ view, shiftMs }: TimedProps) {
  const { exercise, round, counts } = view.shared
  if (!round) return null
  const left = Math.max(0, round.lengthMs - Math.max(0, shiftMs))
  return (
    <header className={style.head}>
      <b>{levelName(exercise.level)}</b>
      <ModePill mode={round.mode} />
      <span>{t('workshop.same', { count: counts.seats })}</span>
      <span className={style.time}>
        {t('workshop.timeLeft')} <b>{clock(left / 1_000)}</b>
      </span>
      <i style={{ scale: `${1 - left / round.lengthMs} 1` }} aria-hidden />
    </header>
  )
}

type TallyProps = {
  readonly kind: 'served' | 'lost'
  readonly count: number
  readonly below: string
}

function Tally({ kind, count, below }: TallyProps) {
  return (
    <p className={style.tally} data-kind={kind}>
      <span>
        <Icon name={kind === 'served' ? 'check-mark-button' : 'broken-heart'} />{' '}
        {t(`workshop.${kind}`)}
      </span>
      <b>{number(count)}</b>
      <small>{below}</small>
    </p>
  )
}

const STEPS = 120 // from the opening to the closing

type BySecondProps = {
  readonly standing: number
  readonly of: number
  readonly share: number // of the round that has gone by, 0 to 1
}

/** How large the crowd was, from the opening on, as far as this page has seen it. */
function CrowdBySecond({ standing, of, share }: BySecondProps) {
  const [seen, setSeen] = useState<readonly number[]>([])
  const step = Math.min(STEPS, Math.floor(share * STEPS))
  if (seen.length <= step || (seen[step] ?? 0) < standing) setSeen(withStep(seen, step, standing))
  const points = seen.map((count, at) => `${at} ${20 - (count / Math.max(1, of)) * 20}`)
  return (
    <figure className={style.bySecond}>
      <svg viewBox={`0 0 ${STEPS} 20`} preserveAspectRatio="none" aria-hidden>
        {points.length > 1 && (
          <path d={`M0 20L${points.join('L')}L${points.length - 1} 20Z`} fill="var(--ember)" />
        )}
      </svg>
      <figcaption>{t('workshop.crowd')}</figcaption>
    </figure>
  )
}

/** What was not seen was as before. */
function withStep(seen: readonly number[], step: number, standing: number): readonly number[] {
  const last = seen.at(-1) ?? standing
  const held = Array.from({ length: Math.max(seen.length, step + 1) }, (_, at) => seen[at] ?? last)
  return held.with(step, standing)
}
