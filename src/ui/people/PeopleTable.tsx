// One row a person: the best of each mode as a number and as a bar on one axis, and the ratio where there are
// both modes; in the order of any of them.
import { useState, type CSSProperties } from 'react'
import { scoresOf, type Person, type Played } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
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
  readonly modes: readonly Mode[] // a column each; compared where there are both
  readonly onBoth: (blocking: P, async: P) => void // to see them side by side
}

export function PeopleTable<P extends Best>({ people, modes, onBoth }: Props<P>) {
  const [asked, setSort] = useState<PersonSort>({ by: 'ratio', down: true })
  const [isWhole, setWhole] = useState(false)
  const most = Math.max(1, ...modes.flatMap((mode) => scoresOf(people, mode)))
  const sort = sortAmong(modes, asked)
  const sorted = sortedPeople(people, sort)
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN)
  return (
    <>
      <Table className={style.table} aria-label={t('people.title')}>
        <Head modes={modes} sort={sort} onSort={setSort} />
        <tbody>
          {shown.map((person) => (
            <Row key={person.key} person={person} modes={modes} most={most} onBoth={onBoth} />
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

type HeadProps = {
  readonly modes: readonly Mode[]
  readonly sort: PersonSort
  readonly onSort: (sort: PersonSort) => void
}

function Head({ modes, sort, onSort }: HeadProps) {
  const head = { sort, onSort, isFigure: true }
  return (
    <thead>
      <tr>
        <SortHead by="name" label={t('people.name')} upFirst sort={sort} onSort={onSort} />
        {modes.map((mode) => (
          <SortHead key={mode} by={mode} label={t(`mode.${mode}.name`)} {...head} />
        ))}
        {modes.length > 1 && (
          <>
            <SortHead by="ratio" label={t('people.ratio')} {...head} />
            <th scope="col" className={style.way}>
              <span className="spoken">{t('people.bothShort')}</span>
            </th>
          </>
        )}
      </tr>
    </thead>
  )
}

type RowProps<P extends Best> = Pick<Props<P>, 'modes' | 'onBoth'> & {
  readonly person: Person<P>
  readonly most: number // the end of the axis
}

function Row<P extends Best>({ person, modes, most, onBoth }: RowProps<P>) {
  const { best } = person
  const name = person.name || t('scores.nameless')
  return (
    <tr>
      <th scope="row" data-wide="true">
        {person.name || <i>{name}</i>}
        <Bars best={best} modes={modes} most={most} />
      </th>
      {modes.map((mode) => (
        <Figure key={mode} mode={mode} best={best[mode]} />
      ))}
      {modes.length > 1 && <Compared person={person} name={name} onBoth={onBoth} />}
    </tr>
  )
}

type ComparedProps<P extends Best> = Pick<RowProps<P>, 'person' | 'onBoth'> & {
  readonly name: string
}

/** What the other mode came to for the same person. */
function Compared<P extends Best>({ person, name, onBoth }: ComparedProps<P>) {
  const { ratio } = person
  const { blocking, async } = person.best
  return (
    <>
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
    </>
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

type BarsProps = Pick<RowProps<Best>, 'modes' | 'most'> & { readonly best: Person['best'] }

/** Blocking above, with stripes, async below, round: on one axis with everybody's. */
function Bars({ best, modes, most }: BarsProps) {
  return (
    <span className={style.bars} aria-hidden>
      {modes.map((mode) => (
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

/** As asked for, where there is such a column; of a single mode the best come first. */
function sortAmong(modes: readonly Mode[], asked: PersonSort): PersonSort {
  const { by } = asked
  const [first] = modes
  const isThere = by === 'name' || (by === 'ratio' ? modes.length > 1 : modes.includes(by))
  return isThere || !first ? asked : { by: first, down: true }
}

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
