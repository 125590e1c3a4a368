// A level's idea as a program that runs: in the language chosen, with what it prints, and with a note on
// each line that there is something to say of.
import { useState } from 'react'
import { listingOf, variantsOf } from '../../lessons/index.ts'
import type { Line, Printed, Variant } from '../../lessons/index.ts'
import type { PlannedId } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { CodeLanguageChoice } from './CodeLanguageChoice.tsx'
import { useSettings } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Segments } from '../kit/Switch.tsx'
import style from './Listing.module.css'
import { ListingLines } from './ListingLines.tsx'

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
