// The ten best of one mode, or an invitation to be the first.
import type { Mode } from '../../sim/index.ts'
import { topTen, type Entry } from '../../store/index.ts'
import { date, number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { Button } from '../controls/Button.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useGame, useScores } from '../game.ts'
import style from './TopTen.module.css'

type Props = { readonly mode: Mode; readonly level: string; readonly seed: number }

export function TopTen({ mode, level, seed }: Props) {
  const entries = topTen(useScores(), level, seed, mode)
  return (
    <section className={style['list']} aria-label={t(`mode.${mode}.name`)}>
      <ModePill mode={mode} />
      {entries.length === 0 ? (
        <Empty mode={mode} level={level} seed={seed} />
      ) : (
        <Table entries={entries} />
      )}
    </section>
  )
}

function Table({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <table>
      <thead className="spoken">
        <tr>
          <th scope="col">{t('scores.rank')}</th>
          <th scope="col">{t('scores.player')}</th>
          <th scope="col">{t('scores.score')}</th>
          <th scope="col">{t('scores.stars')}</th>
          <th scope="col">{t('scores.date')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, place) => (
          <Row key={entry.id} entry={entry} rank={place + 1} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ entry, rank }: { readonly entry: Entry; readonly rank: number }) {
  return (
    <tr data-first={rank === 1}>
      <td>{number(rank)}</td>
      <th scope="row">{entry.name || <i>{t('scores.nameless')}</i>}</th>
      <td>{number(entry.result.score)}</td>
      <td>
        <Stars count={entry.stars} />
      </td>
      <td>
        <time dateTime={entry.date}>{date(entry.date)}</time>
      </td>
    </tr>
  )
}

function Empty({ mode, level, seed }: Props) {
  const { host } = useGame()
  return (
    <div className={style['empty']}>
      <Icon name={modeIcons[mode]} size={3.5} />
      <p>{t(`scores.empty.${mode}`)}</p>
      <Button
        kind="primary"
        onClick={() => host.start({ level, seed, mode, robot: null, speed: 1 })}
      >
        {t(`scores.play.${mode}`)}
      </Button>
    </div>
  )
}
