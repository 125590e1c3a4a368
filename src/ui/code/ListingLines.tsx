// The lines of a listing. One with a note is a button, and its note opens beneath it.
import { useId, useState } from 'react'
import { pageIn } from '../../code/index.ts'
import type { CodeLanguage } from '../../code/index.ts'
import { notePages } from '../../lessons/index.ts'
import type { Line, NoteId } from '../../lessons/index.ts'
import { number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { Docs } from './Docs.tsx'
import './code-font.css'
import style from './Listing.module.css'
import { Tokens } from './Tokens.tsx'

type Props = { readonly lines: readonly Line[]; readonly language: CodeLanguage }

export function ListingLines({ lines, language }: Props) {
  const [open, setOpen] = useState<number | null>(null)
  const noteId = useId()
  return (
    <div className={style.program}>
      <ol className={style.lines} aria-label={t('code.title')}>
        {lines.map(({ text, note }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place
          <li key={place} className={style.line} data-noted={note !== undefined}>
            <span className={style.number} aria-hidden>
              {text && number(place + 1)}
            </span>
            {note === undefined ? (
              <span className={style.text}>
                <Tokens text={text} language={language} />
              </span>
            ) : (
              <button
                type="button"
                className={style.text}
                aria-label={t('code.line', { line: number(place + 1), code: text.trim() })}
                aria-expanded={open === place}
                aria-controls={open === place ? noteId : undefined}
                onClick={() => setOpen(open === place ? null : place)}
              >
                <Tokens text={text} language={language} />
              </button>
            )}
            {note !== undefined && open === place && (
              <Note id={noteId} note={note} language={language} />
            )}
          </li>
        ))}
      </ol>
      <p className={style.hint}>{t('code.hint')}</p>
    </div>
  )
}

type NoteProps = {
  readonly id: string
  readonly note: NoteId
  readonly language: CodeLanguage
}

function Note({ id, note, language }: NoteProps) {
  const inCafe = t(`codeNote.${note}.cafe`)
  const inCode = t(`codeNote.${note}.${language}`)
  return (
    <output id={id} className={style.note}>
      <p>
        <Rich text={t('code.inCafe', { words: inCafe })} />
      </p>
      <p>
        <Rich text={t('code.inCode', { words: inCode })} />
      </p>
      <Docs page={pageIn(language, notePages[note])} />
    </output>
  )
}
