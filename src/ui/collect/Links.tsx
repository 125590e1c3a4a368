// Where links are pasted or scanned, and what became of each.
import { useId, useState } from 'react'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Field, TextArea } from '../kit/Field.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { useReading, type Progress, type Reading, type Refused } from './reading.ts'
import { Scanner } from './Scanner.tsx'
import style from './Collect.module.css'

const LINES = 6

export function Links() {
  const id = useId()
  const [text, setText] = useState('')
  const [scans, setScans] = useState(false)
  const { progress, reading, read } = useReading()
  const add = async () => {
    const found = await read(text)
    if (found && found.refused.length === 0 && found.links > 0) setText('')
  }
  return (
    <Card className={style.links} aria-label={t('collect.links')}>
      <Field label={t('collect.links')} id={id}>
        <TextArea
          id={id}
          rows={LINES}
          spellCheck="false"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Toolbar as="div">
        <Button
          kind="primary"
          aria-disabled={text.trim() === '' || progress !== null}
          onClick={() => text.trim() !== '' && !progress && void add()}
        >
          {t('collect.add')}
        </Button>
        {!scans && <Button onClick={() => setScans(true)}>{t('scan.start')}</Button>}
      </Toolbar>
      {scans && <Scanner onStop={() => setScans(false)} />}
      <output>
        {progress ? t('collect.reading', figuresOf(progress)) : reading && <Report {...reading} />}
      </output>
      {reading && reading.refused.length > 0 && <Faults refused={reading.refused} />}
    </Card>
  )
}

function figuresOf({ done, of }: Progress) {
  return { done: number(done), of: number(of) }
}

function Report({ links, added, twice }: Reading) {
  if (links === 0) return <p>{t('collect.nothing')}</p>
  return (
    <>
      {added > 0 && (
        <p>
          <Icon name="check-mark-button" /> {t('collect.added', { count: added })}
        </p>
      )}
      {twice > 0 && <p>{t('collect.twice', { count: twice })}</p>}
    </>
  )
}

/** By line, with what to do about it. */
function Faults({ refused }: { readonly refused: readonly Refused[] }) {
  return (
    <section aria-label={t('collect.faults')} className={style.faults}>
      <h2>
        <Icon name="warning" /> {t('collect.faults')}
      </h2>
      <ul>
        {refused.map(({ line, fault, place }) => (
          <li key={place}>
            <b>{t('collect.line', { line: number(line) })}</b> {t(`collect.fault.${fault}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
