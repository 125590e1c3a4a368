// Taking everything elsewhere: as a file, as a table, and back in again.
import { useRef, useState } from 'react'
import { csvOf, exportText, MAX_EXPORT, readExport } from '../../store/index.ts'
import type { Luggage as Found, ReadExport } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../controls/Button.tsx'
import { useGame, useScores } from '../game.ts'
import { takeLuggage, type Report } from './importing.ts'
import style from './HighScores.module.css'
import { reportWords } from './report.ts'

type Stage =
  | { readonly is: 'idle' }
  | { readonly is: 'said'; readonly words: readonly string[] }
  | { readonly is: 'running'; readonly done: number; readonly of: number }

export function Luggage() {
  const game = useGame()
  const { entries } = useScores()
  const [stage, setStage] = useState<Stage>({ is: 'idle' })
  const calledOff = useRef(new AbortController())
  const run = async (found: Found): Promise<Report | null> => {
    calledOff.current = new AbortController()
    const of = found.entries.length
    setStage({ is: 'running', done: 0, of })
    const progress = (done: number) => setStage({ is: 'running', done, of })
    return takeLuggage(found, game, calledOff.current.signal, progress)
  }
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file)
    const words = read.ok
      ? reportWords(await run(read.luggage))
      : [t(`luggage.fault.${read.fault}`)]
    setStage({ is: 'said', words })
  }
  const saveAll = () => {
    const text = exportText(game.scores, game.settings.getState(), keysHere(), new Date())
    save('json', 'application/json', text)
  }
  return (
    <section className={style['luggage']} aria-labelledby="luggage-title">
      <h2 id="luggage-title">{t('luggage.title')}</h2>
      <p>{t('luggage.hint')}</p>
      <Button onClick={saveAll}>{t('luggage.save')}</Button>
      <Button
        disabled={entries.length === 0}
        onClick={() => save('csv', 'text/csv', csvOf(entries))}
      >
        {t('luggage.table')}
      </Button>
      <OpenFile busy={stage.is === 'running'} onFile={(file) => void open(file)} />
      <output>
        {stage.is === 'said' && stage.words.map((words) => <span key={words}>{words}</span>)}
      </output>
      {stage.is === 'running' && (
        <Progress done={stage.done} of={stage.of} onCancel={() => calledOff.current.abort()} />
      )}
    </section>
  )
}

type OpenProps = { readonly busy: boolean; readonly onFile: (file: File) => void }

/** The button stands for the browser's own field, which no style sheet makes large enough. */
function OpenFile({ busy, onFile }: OpenProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={busy} onClick={() => field.current?.click()}>
        {t('luggage.open')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={t('luggage.open')}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          target.value = ''
        }}
      />
    </>
  )
}

type ProgressProps = { readonly done: number; readonly of: number; readonly onCancel: () => void }

function Progress({ done, of, onCancel }: ProgressProps) {
  return (
    <div className={style['progress']}>
      <progress value={done} max={of} aria-label={t('luggage.checking')} />
      <span>{t('luggage.checked', { done: number(done), of: number(of) })}</span>
      <Button kind="quiet" onClick={onCancel}>
        {t('luggage.cancel')}
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

function save(ending: string, type: string, text: string): void {
  const name = `cafe-await-${new Date().toISOString().slice(0, 10)}.${ending}`
  const href = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}

function keysHere(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
