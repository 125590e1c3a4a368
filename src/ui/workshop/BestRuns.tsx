// The best run of each mode, a picture each with whose it is, to be watched side by side at one press.
import type { CSSProperties } from 'react'
import room from '../../../assets/packed/room@2x.webp'
import type { Debrief, Distribution } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import type { ProjectorProps } from './props.ts'
import { Person } from './Person.tsx'
import style from './ProjectorDebrief.module.css'

const scene: CSSProperties & Record<'--scene', string> = { '--scene': `url(${room})` }

type Props = ProjectorProps & { readonly debrief: Debrief }

export function BestRuns({ view, debrief, workshop }: Props) {
  const { host } = useGame()
  const best = debrief.modes.flatMap((mode) => (mode.best ? [{ ...mode, best: mode.best }] : []))
  const watch = async () => {
    const [first, second] = await Promise.all(
      best.map(async ({ best: { run } }) => workshop.run(run)),
    )
    if (first) host.watch(second ? [first, second] : [first])
  }
  if (best.length === 0) return null
  return (
    <section className={`${style.card} ${style.best}`}>
      <h2>{t('workshop.best')}</h2>
      <button type="button" className={style.runs} style={scene} onClick={() => void watch()}>
        <span className="spoken">{t('workshop.watchBoth')}</span>
        {best.map((mode) => (
          <Run
            key={mode.mode}
            mode={mode}
            seat={mode.best.seat}
            served={mode.served[debrief.seats.indexOf(mode.best.seat)] ?? 0}
            name={view.people?.people[mode.best.seat]?.name ?? null}
          />
        ))}
      </button>
    </section>
  )
}

type RunProps = {
  readonly mode: Distribution
  readonly seat: number
  readonly served: number
  readonly name: string | null // null where names are hidden
}

function Run({ mode: { mode }, seat, served, name }: RunProps) {
  return (
    <span className={style.run} data-mode={mode}>
      <span className={style.picture} aria-hidden>
        <Person seat={seat} state={mode === 'blocking' ? 'still' : 'working'} />
        <i>
          <Glyph name="play" />
        </i>
      </span>
      <span className={style.whose}>
        <ModePill mode={mode} /> <b>{number(served)}</b>
      </span>
      {name !== null && <span className={style.name}>{name}</span>}
    </span>
  )
}
