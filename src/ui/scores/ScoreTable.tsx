// Ten shifts of one mode, in the order of any of three columns; under each, when asked for, what can be
// done with it.
import { useLayoutEffect, useId, useMemo, useRef, useState, type RefObject } from 'react'
import type { Run } from '../../runs/index.ts'
import { deleteEntry, go, runOf, type Entry } from '../../store/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { date, number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { Table } from '../kit/Card.tsx'
import { SortHead } from '../kit/SortHead.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import { EntryNotes } from './EntryNotes.tsx'
import { sorted, type Sort } from './board.ts'
import style from './ScoreTable.module.css'
import { useRefuted } from './useRefuted.ts'

const SHOWN = 10

type Props = {
  readonly entries: readonly Entry[] // best first
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly showsSeed: boolean
  readonly onGone: () => void // an entry was deleted
}

/** Ten shifts of one mode, in the order of any of three columns. */
export function ScoreTable({ entries, sort, onSort, showsSeed, onGone }: Props) {
  const [open, setOpen] = useState<string | null>(null) // the id of the row that is
  const table = useRef<HTMLTableElement>(null)
  useLayoutEffect(
    () => (open === null ? undefined : closeOnEscape(table, () => setOpen(null))),
    [open],
  )
  const shown = useMemo(() => sorted(entries, sort).slice(0, SHOWN), [entries, sort])
  const refuted = useRefuted(shown)
  return (
    <Table ref={table} className={style.table} data-shifts>
      <Head sort={sort} onSort={onSort} />
      <tbody>
        {shown.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            rank={entries.indexOf(entry) + 1}
            showsSeed={showsSeed}
            isRefuted={refuted.has(entry.id)}
            isOpen={open === entry.id}
            onToggle={() => setOpen(open === entry.id ? null : entry.id)}
            onGone={onGone}
          />
        ))}
      </tbody>
    </Table>
  )
}

function Head(head: Pick<Props, 'sort' | 'onSort'>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="spoken">{t('scores.rank')}</span>
        </th>
        <SortHead by="name" label={t('scores.player')} upFirst {...head} />
        <SortHead by="score" label={t('scores.score')} isFigure {...head} />
        <th scope="col" className={style.starred}>
          <span className="spoken">{t('scores.stars')}</span>
        </th>
        <SortHead by="date" label={t('scores.date')} {...head} />
        <th scope="col">
          <span className="spoken">{t('records.replay')}</span>
        </th>
      </tr>
    </thead>
  )
}

/** Before anybody else takes it for leaving the screen. */
function closeOnEscape(table: RefObject<HTMLElement | null>, close: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    close()
  }
  addEventListener('keydown', press, true)
  return () => removeEventListener('keydown', press, true)
}

type RowProps = {
  readonly entry: Entry
  readonly rank: number
  readonly showsSeed: boolean
  readonly isRefuted?: boolean // its replay gives another score
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onGone: () => void
}

/** One shift of the list, and under it, when asked for, what can be done with it. */
export function Row({ entry, rank, showsSeed, isRefuted = false, ...rest }: RowProps) {
  const { isOpen, onToggle, onGone } = rest
  const id = useId()
  const { name, result } = entry
  return (
    <>
      <tr data-first={rank === 1} data-open={isOpen}>
        <td>{number(rank)}</td>
        <th scope="row" data-wide="true">
          {name || <i>{t('scores.nameless')}</i>}
          {showsSeed && <small> {t('records.seedOf', { seed: result.seed })}</small>}
          <EntryNotes entry={entry} isRefuted={isRefuted} />
        </th>
        <td>{number(result.score)}</td>
        <td className={style.starred}>
          <Stars count={entry.stars} />
        </td>
        <td>
          <time dateTime={entry.date}>{date(entry.date)}</time>
        </td>
        <td>
          <More entry={entry} actionsId={id} isOpen={isOpen} onToggle={onToggle} />
        </td>
      </tr>
      {isOpen && (
        <tr id={id} className={style.opened}>
          <td colSpan={6}>
            <RowActions entry={entry} onGone={onGone} />
          </td>
        </tr>
      )}
    </>
  )
}

type MoreProps = Pick<RowProps, 'entry' | 'isOpen' | 'onToggle'> & { readonly actionsId: string }

function More({ entry, actionsId, isOpen, onToggle }: MoreProps) {
  const name = entry.name || t('scores.nameless')
  return (
    <Button
      kind="bare"
      shape="round"
      className={style.more}
      aria-expanded={isOpen}
      aria-controls={isOpen ? actionsId : undefined}
      aria-label={t('records.more', { name, score: number(entry.result.score) })}
      onClick={onToggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden focusable="false">
        <circle cx="5" cy="12" r="2.2" />
        <circle cx="12" cy="12" r="2.2" />
        <circle cx="19" cy="12" r="2.2" />
      </svg>
    </Button>
  )
}

type RowActionsProps = { readonly entry: Entry; readonly onGone: () => void }

/** What can be done with one shift: watch it, race it, look into it, send it, delete it. */
function RowActions({ entry, onGone }: RowActionsProps) {
  const [state, setState] = useState<'quiet' | 'asks' | 'kept'>('quiet')
  const run = runOf(entry)
  if (state === 'asks') {
    return <Question entry={entry} onStay={() => setState('kept')} onGone={onGone} />
  }
  return (
    <Toolbar as="div" className={style.acts}>
      {run ? <RunButtons run={marked(run, entry)} /> : <NoReplay />}
      <Button
        kind="quiet"
        ref={state === 'kept' ? takeFocus : null}
        onClick={() => setState('asks')}
      >
        {t('records.remove')}
      </Button>
    </Toolbar>
  )
}

/** A shift that was taken over says so wherever it is sent; what was kept first did not. */
function marked(run: Run, { branchAtMs }: Entry): Run {
  return branchAtMs === undefined ? run : { ...run, branchAtMs }
}

function RunButtons({ run }: { readonly run: Run }) {
  const { host, app } = useGame()
  return (
    <>
      <Button onClick={() => host.watch([run])}>{t('records.watch')}</Button>
      {run.branchAtMs === undefined && isCurrent(run.replay) && (
        <Button onClick={() => host.race(run)}>{t('records.race')}</Button>
      )}
      <Button onClick={() => host.watchBesideRobot(run)}>{t('watchButtons.besideRobot')}</Button>
      <Button onClick={() => go(app, { name: 'timeline', runs: [run] })}>
        {t('records.timeline')}
      </Button>
      <ShareButton run={run} />
    </>
  )
}

function NoReplay() {
  return <p>{t('records.noReplay')}</p>
}

type QuestionProps = RowActionsProps & { readonly onStay: () => void }

/** Keeping is the safe answer and has the focus. */
function Question({ entry, onStay, onGone }: QuestionProps) {
  const { scores } = useGame()
  const remove = () => {
    onGone()
    deleteEntry(scores, entry.id)
  }
  return (
    <Toolbar as="div" className={style.acts}>
      <p>{t('records.removeQuestion')}</p>
      <Button ref={takeFocus} onClick={onStay}>
        {t('records.removeNo')}
      </Button>
      <Button kind="danger" onClick={remove}>
        {t('records.removeYes')}
      </Button>
    </Toolbar>
  )
}
