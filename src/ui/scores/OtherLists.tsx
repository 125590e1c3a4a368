// Shifts that are no high scores: taken over from another run, or played by earlier rules.
import { useRef, useState, type ReactNode } from 'react'
import { isCurrent } from '../../wire/index.ts'
import { MODES } from '../../sim/index.ts'
import { hasRun, type Entry } from '../../store/index.ts'
import { date, number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card, Table } from '../kit/Card.tsx'
import { Stack } from '../kit/Page.tsx'
import { useScores } from '../game.ts'
import { levelName } from '../format.ts'
import { newestFirst } from './board.ts'
import { Row } from './ScoreTable.tsx'
import style from './HighScores.module.css'
import score from './ScoreTable.module.css'

const SHOWN = 10

export function OtherLists({ branches }: { readonly branches: readonly Entry[] }) {
  const { entries } = useScores()
  const earlier = entries.filter(({ result }) => !isCurrent(result))
  return (
    <>
      {branches.length > 0 && <Branches entries={branches} />}
      {earlier.length > 0 && <Earlier entries={newestFirst(earlier)} />}
    </>
  )
}

type Props = { readonly entries: readonly Entry[] }

function Branches({ entries }: Props) {
  return (
    <Folded title={t('records.branches')} hint={t('records.branchesHint')} count={entries.length}>
      <Rows entries={entries.slice(0, SHOWN)} />
    </Folded>
  )
}

/** A shift by the rules of another time is told; where those are still kept, it can be seen again. */
function Earlier({ entries }: Props) {
  const shown = entries.slice(0, SHOWN)
  return (
    <Folded title={t('records.earlier')} hint={t('records.earlierHint')} count={entries.length}>
      <Rows entries={shown.filter(hasRun)} />
      <Table className={score.table} data-shifts>
        <tbody>
          {shown
            .filter((entry) => !hasRun(entry))
            .map(({ id, name, date: day, result }) => (
              <tr key={id}>
                <td>{levelName(result.level)}</td>
                <th scope="row" data-wide="true">
                  {name || <i>{t('scores.nameless')}</i>}
                </th>
                <td>{number(result.score)}</td>
                <td>{modeName(result.mode)}</td>
                <td>
                  <time dateTime={day}>{date(day)}</time>
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </Folded>
  )
}

/** Shifts that can be seen again. */
function Rows({ entries }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  if (entries.length === 0) return null
  return (
    <div ref={list} tabIndex={-1}>
      <Table className={score.table} data-shifts>
        <tbody>
          {entries.map((entry, place) => (
            <Row
              key={entry.id}
              entry={entry}
              rank={place + 1}
              showsSeed
              isOpen={open === entry.id}
              onToggle={() => setOpen(open === entry.id ? null : entry.id)}
              onGone={() => list.current?.focus()}
            />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

type FoldedProps = {
  readonly title: string
  readonly hint: string
  readonly count: number
  readonly children: ReactNode
}

function Folded({ title, hint, count, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack as="section" className={style.folded} aria-label={title}>
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title} ({number(count)})
      </Button>
      {isOpen && (
        <Card as="div">
          <p>{hint}</p>
          {children}
          {count > SHOWN && <p>{t('records.latestOf', { shown: SHOWN, count })}</p>}
        </Card>
      )}
    </Stack>
  )
}

/** Earlier rules may have had other modes, which have no name here. */
function modeName(mode: string): string {
  const known = MODES.find((each) => each === mode)
  return known ? t(`mode.${known}.name`) : mode
}
