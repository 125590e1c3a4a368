// A level's idea as a program that runs: in the language chosen, with what it prints, and with a note on
// each line that there is something to say of.
import { useId, useState } from 'react'
import { pageIn } from '../../code/index.ts'
import type { CodeLanguage } from '../../code/index.ts'
import { listingOf, notePages, variantsOf } from '../../lessons/index.ts'
import type { Line, NoteId, Printed, Variant } from '../../lessons/index.ts'
import type { PlannedId } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import './code-font.css'
import { CodeLanguageChoice } from './CodeLanguageChoice.tsx'
import { useSettings } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Segments } from '../kit/Switch.tsx'
import { Docs } from './Docs.tsx'
import style from './Listing.module.css'
import { Tokens } from './Tokens.tsx'

const ROOM_BESIDE = 58 // characters of a line, where a laptop's debrief shows both

export type Listed = {
  readonly level: PlannedId
  readonly mode?: Mode // in which it has just been played; absent: the level's own
}

export function ListingCard({ level, mode }: Listed) {
  const language = useSettings(({ code }) => code)
  const variants = variantsOf(level)
  const [chosen, setChosen] = useState<Variant | undefined>(mode)
  const variant = variants.find((each) => each === chosen) ?? variants[0]
  const listing = listingOf(level, language, variant)
  return (
    <Card className={style.listing} aria-labelledby="listing">
      <header className={style.head}>
        <h2 id="listing">{t('code.title')}</h2>
        <CodeLanguageChoice />
      </header>
      {variant && variants.length > 1 && (
        <Segments
          label={t('code.variant.label')}
          options={variants}
          chosen={variant}
          wordsOf={variantWords}
          onChoose={setChosen}
        />
      )}
      <div className={style.beside} data-wide={isWide(listing.lines)}>
        <ListingLines key={`${language} ${variant}`} lines={listing.lines} language={language} />
        <Prints prints={listing.prints} />
      </div>
      <Prelude lines={listing.prelude} />
    </Card>
  )
}

/** Beside what it prints such a program would be cut off at its right. */
function isWide(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length > ROOM_BESIDE)
}

function variantWords(variant: Variant): string {
  switch (variant) {
    case 'blocking':
    case 'async':
      return t(`mode.${variant}.name`)
    case 'race':
    case 'reserved':
      return t(`code.variant.${variant}`)
    case 'await':
    case 'chain':
    case 'callbacks':
      return t(`notation.${variant}`)
    default:
      return variant satisfies never
  }
}

function Prints({ prints }: { readonly prints: readonly Printed[] }) {
  return (
    <figure className={style.prints}>
      <figcaption>{t('code.prints')}</figcaption>
      <ol>
        {prints.map(({ text, repeats }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place
          <li key={place}>{repeats ? t('code.repeats', { line: text }) : timed(text)}</li>
        ))}
      </ol>
    </figure>
  )
}

/** A time comes out about so, not exactly. */
function timed(text: string): string {
  return text.replaceAll('~', '≈ ')
}

function Prelude({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details className={style.prelude}>
      <summary>{t('code.needs')}</summary>
      <pre>{lines.join('\n')}</pre>
    </details>
  )
}

type LinesProps = { readonly lines: readonly Line[]; readonly language: CodeLanguage }

/** One with a note is a button, and its note opens beneath it. */
function ListingLines({ lines, language }: LinesProps) {
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
