// Two distributions on one axis, one block a person, with each person's way from the one to the other. The
// modes differ by stripes and shape as well as by colour.
import type { Debrief } from '../../room/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { clock, tenths } from '../format.ts'
import { blocksOf, changeOf, HEIGHT, LOWER, pathBetween, scaleOf, UPPER, WIDTH } from './chart.ts'
import { medianOf } from './figures.ts'
import style from './ProjectorDebrief.module.css'

type Props = { readonly debrief: Debrief; readonly ratio: number | null }

export function Distributions({ debrief, ratio }: Props) {
  const [before, after] = debrief.modes
  const pairs = debrief.seats.length
  return (
    <section className={style.chart} aria-label={t('workshop.servedEach')}>
      <div className={style.facts}>
        <p>
          {ratio !== null && (
            <>
              {t('workshop.median')} <b>{tenths(ratio)}×</b>
            </>
          )}
        </p>
        <p>{pairs === 0 ? t('workshop.noPairs') : t('workshop.pairs', { count: pairs })}</p>
        {before && after && pairs > 0 && <Change before={before.served} after={after.served} />}
      </div>
      <Chart debrief={debrief} />
      <ul className={style.medians}>
        {debrief.modes.map(({ mode, served, satisfaction, stoodMs }) => (
          <li key={mode}>
            <ModePill mode={mode} /> {t('workshop.median')} <b>{number(medianOf(served))}</b>
            <span>
              {t('workshop.satisfaction')} <b>{percent(medianOf(satisfaction))}</b>
            </span>
            <span>
              {t('workshop.stood')} <b>{clock(medianOf(stoodMs) / 1_000)}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ChangeProps = { readonly before: readonly number[]; readonly after: readonly number[] }

function Change({ before, after }: ChangeProps) {
  const { more, fewer } = changeOf(before, after)
  return (
    <p>
      {t('workshop.more', { count: more })}
      {fewer > 0 && ` · ${t('workshop.fewer', { count: fewer })}`}
    </p>
  )
}

/** Blocking above, async below, the pairs between them. */
function Chart({ debrief: { modes, seats } }: { readonly debrief: Debrief }) {
  const [before, after] = modes
  const scale = scaleOf(modes.flatMap(({ served }) => served))
  return (
    <svg className={style.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#ff8a70" />
        <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" stroke="#b23a48" strokeWidth="2.6" />
      </pattern>
      {scale.ticks.map((value) => (
        <g key={value}>
          <path className={style.line} d={`M${scale.x(value)} 10V${HEIGHT - 34}`} />
          <text className={style.tick} fontSize={25} x={scale.x(value)} y={HEIGHT - 6}>
            {number(value)}
          </text>
        </g>
      ))}
      <path className={style.axis} d={`M0 ${UPPER}H${WIDTH}`} data-mode="blocking" />
      {after && <path className={style.axis} d={`M0 ${LOWER}H${WIDTH}`} data-mode="async" />}
      {before && after
        ? seats.map((seat, index) => (
            <path
              key={seat}
              className={style.pair}
              data-fewer={(after.served[index] ?? 0) < (before.served[index] ?? 0)}
              d={pathBetween(scale, before.served[index] ?? 0, after.served[index] ?? 0)}
            />
          ))
        : null}
      {before &&
        blocksOf(scale, before.served, 'up').map((block) => (
          <rect key={block.key} {...block.box} rx="2" fill="url(#stripes)" />
        ))}
      {after &&
        blocksOf(scale, after.served, 'down').map((block) => (
          <rect key={block.key} {...block.box} rx="6" fill="var(--leaf)" />
        ))}
    </svg>
  )
}
