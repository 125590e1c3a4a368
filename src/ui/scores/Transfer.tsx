// Export as a file or a table, and import of a file.
import { useEffect, useRef, useState, type RefObject } from 'react'
import {
  csvOf,
  exportText,
  MAX_EXPORT,
  readExport,
  type ExportedData as Found,
  type ReadExport,
  type Reason,
} from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp, useGame, useScores, type Game } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { save } from '../save.ts'
import type { ImportReport } from '../../host/index.ts'
import style from './HighScores.module.css'

/** How far it is: replays checked, then customers on whom robots have worked. */
type ImportProgress = {
  readonly what: 'checked' | 'rated'
  readonly done: number
  readonly of: number
}

export function Transfer() {
  const game = useGame()
  const { entries } = useScores()
  const tries = useApp(({ day }) => day?.tries) ?? {}
  const progress = useApp((app) => app.progress)
  const { words, doing, open, callOff, place } = useImport(game)
  const said = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (words.length > 0) said.current?.scrollIntoView({ block: 'nearest' }) // the lists above have grown
  }, [words])
  const saveAll = () => {
    const text = exportText(
      game.scores,
      { settings: game.settings.getState(), tries, progress },
      new Date(),
    )
    save(ofToday(text, 'json', 'application/json'))
  }
  return (
    <Card className={style.group} aria-labelledby="transfer-title">
      <h2 id="transfer-title">{t('transfer.title')}</h2>
      <p>{t('transfer.hint')}</p>
      <Button onClick={saveAll}>{t('transfer.save')}</Button>
      <Button
        disabled={entries.length === 0}
        onClick={() => save(ofToday(csvOf(entries), 'csv', 'text/csv'))}
      >
        {t('transfer.table')}
      </Button>
      <OpenFile busy={doing !== null} place={place} onFile={(file) => void open(file)} />
      <output ref={said}>
        {words.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </output>
      {doing && <Progress {...doing} onCancel={callOff} />}
    </Card>
  )
}

/** Opening a file: what is said about it, how far it is, and how to call it off. */
function useImport({ host }: Game) {
  const [words, setWords] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<ImportProgress | null>(null)
  const abortController = useRef(new AbortController())
  const place = useRef<HTMLButtonElement>(null)
  const take = async (found: Found, signal: AbortSignal): Promise<void> => {
    const of = found.entries.length
    const checked = (done: number) => setDoing({ what: 'checked', done, of })
    checked(0)
    const scoreImport = await host.loadScoreImport().catch(() => null)
    if (!scoreImport) return setWords([t('transfer.fault.notLoaded')])
    const report = await scoreImport.importFile(found, signal, checked)
    const said = reportWords(report)
    setWords(said)
    if (!report) return
    const left = await scoreImport.findMissingPars(signal, (done, some) =>
      setDoing({ what: 'rated', done, of: some }),
    )
    setWords([...said, ...unratedWords(left)])
  }
  const open = async (file: File): Promise<void> => {
    const { signal } = (abortController.current = new AbortController())
    setWords([])
    const read = await readFile(file)
    if (!read.ok) return setWords([t(`transfer.fault.${read.fault}`)])
    await take(read.data, signal)
    if (document.activeElement?.id === CANCEL_ID) place.current?.focus() // it goes with its button
    setDoing(null)
  }
  return { words, doing, open, place, callOff: () => abortController.current.abort() }
}

type OpenProps = {
  readonly busy: boolean
  readonly place: RefObject<HTMLButtonElement | null>
  readonly onFile: (file: File) => void
}

/** The button stands for the browser's own field, which no style sheet makes large enough. */
function OpenFile({ busy, place, onFile }: OpenProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button ref={place} aria-disabled={busy} onClick={() => !busy && field.current?.click()}>
        {t('transfer.open')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={t('transfer.open')}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file && !busy) onFile(file)
          target.value = ''
        }}
      />
    </>
  )
}

const CANCEL_ID = 'transfer-cancel'

type ProgressProps = ImportProgress & { readonly onCancel: () => void }

function Progress({ what, done, of, onCancel }: ProgressProps) {
  return (
    <div className={style.progress}>
      <progress value={done} max={of} aria-label={t(`transfer.doing.${what}`)} />
      <span>{t(`transfer.${what}`, { done: number(done), of: number(of) })}</span>
      <Button id={CANCEL_ID} kind="quiet" onClick={onCancel}>
        {t('transfer.cancel')}
      </Button>
    </div>
  )
}

async function readFile(file: File): Promise<ReadExport> {
  if (file.size > MAX_EXPORT) return { ok: false, fault: 'tooLarge' }
  try {
    return readExport(await file.text())
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}

function ofToday(text: string, ending: string, type: string): File {
  const name = `cafe-await-${new Date().toISOString().slice(0, 10)}.${ending}`
  return new File([text], name, { type })
}

const REASONS: readonly Reason[] = [
  'here',
  'deleted',
  'forged',
  'otherRules',
  'noReplay',
  'damaged',
]

/** Null stands for what was called off. */
function reportWords(report: ImportReport | null): readonly string[] {
  if (!report) return [t('transfer.calledOff')]
  const { added, restored, skipped, days, levels, withSettings } = report
  const reasons = REASONS.filter((reason) => skipped[reason])
  return [
    t('transfer.added', { number: number(added) }),
    ...(restored > 0 ? [t('transfer.restored', { number: number(restored) })] : []),
    ...reasons.map((reason) =>
      t(`transfer.left.${reason}`, { number: number(skipped[reason] ?? 0) }),
    ),
    ...(days.added > 0 ? [t('transfer.days.added', { number: number(days.added) })] : []),
    ...(days.skipped > 0 ? [t('transfer.days.left', { number: number(days.skipped) })] : []),
    ...(levels > 0 ? [t('transfer.levels', { number: number(levels) })] : []),
    ...(withSettings ? [t('transfer.withSettings')] : []),
  ]
}

/** For so many shifts that are still without par when robots have stopped working. */
function unratedWords(left: number): readonly string[] {
  return left > 0 ? [t('transfer.unrated', { number: number(left) })] : []
}
