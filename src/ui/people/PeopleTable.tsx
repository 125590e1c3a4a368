// One row a person: the best of both modes as numbers and as two bars on one axis, and the ratio; in the
// order of any of them.
import { useState, type CSSProperties } from 'react'
import { scoresOf, type Person, type Played } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { countingTenths } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { Table } from '../kit/Card.tsx'
import { SortHead } from '../kit/SortHead.tsx'
import style from './People.module.css'

const SHOWN = 12

/** A person's best, with what the table can show of it beside the score. */
export type Best = Played & { readonly stars: number | null } // null: not known

type Props<P extends Best> = {
  readonly people: readonly Person<P>[]
  readonly onBoth: (blocking: P, async: P) => void // to see them side by side
}

export function PeopleTable<P extends Best>({ people, onBoth }: Props<P>) {
  const [sort, setSort] = useState<PersonSort>({ by: 'ratio', down: true })
  const [isWhole, setWhole] = useState(false)
  const most = Math.max(1, ...MODES.flatMap((mode) => scoresOf(people, mode)))
  const sorted = sortedPeople(people, sort)
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN)
  return (
    <>
      <Table className={style.table} aria-label={t('people.title')}>
        <Head sort={sort} onSort={setSort} />
        <tbody>
          {shown.map((person) => (
            <Row key={person.key} person={person} most={most} onBoth={onBoth} />
          ))}
        </tbody>
      </Table>
      {shown.length < sorted.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {t('people.show', { count: sorted.length })}
        </Button>
      )}
    </>
  )
}

type HeadProps = { readonly sort: PersonSort; readonly onSort: (sort: PersonSort) => void }

function Head({ sort, onSort }: HeadProps) {
  const head = { sort, onSort, isFigure: true }
  return (
    <thead>
      <tr>
        <SortHead by="name" label={t('people.name')} upFirst sort={sort} onSort={onSort} />
        {MODES.map((mode) => (
          <SortHead key={mode} by={mode} label={t(`mode.${mode}.name`)} {...head} />
        ))}
        <SortHead by="ratio" label={t('people.ratio')} {...head} />
        <th scope="col" className={style.way}>
          <span className="spoken">{t('people.bothShort')}</span>
        </th>
      </tr>
    </thead>
  )
}

type RowProps<P extends Best> = Pick<Props<P>, 'onBoth'> & {
  readonly person: Person<P>
  readonly most: number // the end of the axis
}

function Row<P extends Best>({ person, most, onBoth }: RowProps<P>) {
  const { best, ratio } = person
  const { blocking, async } = best
  const name = person.name || t('scores.nameless')
  return (
    <tr>
      <th scope="row" data-wide="true">
        {person.name || <i>{name}</i>}
        <Bars best={best} most={most} />
      </th>
      {MODES.map((mode) => (
        <Figure key={mode} mode={mode} best={best[mode]} />
      ))}
      <td className={style.ratio}>
        {ratio === null ? <None /> : t('people.times', { ratio: countingTenths(ratio) })}
      </td>
      <td className={style.way}>
        {blocking && async && (
          <Button
            kind="quiet"
            aria-label={t('people.both', { name })}
            onClick={() => onBoth(blocking, async)}
          >
            {t('people.bothShort')}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Figure({ mode, best }: { readonly mode: Mode; readonly best: Best | undefined }) {
  return (
    <td className={style.figure} data-mode={mode}>
      {best ? number(best.score) : <None />}
      {best && best.stars !== null && best.stars > 0 && (
        <span className={style.won}>
          <Stars count={best.stars} />
        </span>
      )}
    </td>
  )
}

type BarsProps = { readonly best: Person['best']; readonly most: number }

/** Blocking above, with stripes, async below, round: on one axis with everybody's. */
function Bars({ best, most }: BarsProps) {
  return (
    <span className={style.bars} aria-hidden>
      {MODES.map((mode) => (
        <i key={mode} data-mode={mode} data-none={!best[mode]} style={shareOf(best[mode], most)} />
      ))}
    </span>
  )
}

function shareOf(best: Played | undefined, most: number): CSSProperties {
  return { '--share': (best?.score ?? 0) / most } as CSSProperties
}

function None() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="spoken">{t('people.none')}</span>
    </>
  )
}

type PersonKey = 'name' | Mode | 'ratio'
type PersonSort = { readonly by: PersonKey; readonly down: boolean }

/** In the order asked for; who has nothing to be compared by comes last either way. */
function sortedPeople<P extends Played>(
  people: readonly Person<P>[],
  { by, down }: PersonSort,
): readonly Person<P>[] {
  const sign = down ? -1 : 1
  return people.toSorted((a, b) => {
    if (by === 'name') return sign * alphabet.compare(a.name, b.name)
    const [one, other] = [valueOf(a, by), valueOf(b, by)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * (one - other) || alphabet.compare(a.name, b.name)
  })
}

const alphabet = new Intl.Collator()

function valueOf({ best, ratio }: Person, by: Exclude<PersonKey, 'name'>): number | null {
  return by === 'ratio' ? ratio : (best[by]?.score ?? null)
}
