// The program, line by line: in the gutter each call's bookmark at the line where it stands, and the
// one line lit that a waiter reads.
import type { CodeLanguage } from '../../code/index.ts'
import { placeOf, type Card, type Lens, type LineId, type Source } from '../../lens/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Tokens } from '../code/Tokens.tsx'
import { secondsOf } from '../panel/useReading.ts'
import { Bookmark } from './Bookmark.tsx'
import '../code/code-font.css'
import style from './Code.module.css'

type Props = {
  readonly lens: Lens
  readonly mode: Mode
  readonly source: Source
  readonly language: CodeLanguage
  readonly lit: ReadonlySet<number> // indices of lines
  readonly chosen: number | null
  readonly onChoose: (line: number) => void
  readonly noted: ReadonlyMap<number, LineId> // the lines that have a note
}

const ROOM_BESIDE = 26 // characters of a line that leave room for a few words at its end

export function Code({ lens, mode, source, language, lit, chosen, onChoose, noted }: Props) {
  const at = new Map<number, Card[]>()
  for (const card of lens.cards) {
    const place = placeOf(source, card.line) ?? source.lines.length - 1
    at.set(place, [...(at.get(place) ?? []), card])
  }
  const dish = placeOf(source, 'dish')
  const end = placeOf(source, 'end')
  const isAsync = mode === 'async'
  return (
    <ol className={style.code} aria-label={t('lens.program')}>
      {source.lines.map((text, place) => (
        <li
          key={place} // oxlint-disable-line react/no-array-index-key -- a line is its place
          className={text === '' ? `${style.line} ${style.blank}` : style.line}
          data-lit={lit.has(place)}
          data-dish={isAsync && place === dish}
        >
          <span className={style.number} aria-hidden>
            {number(place + 1)}
          </span>
          <Gutter cards={at.get(place) ?? []} line={place + 1} />
          <Text
            text={text}
            language={language}
            line={place + 1}
            isChosen={chosen === place}
            onChoose={noted.has(place) ? () => onChoose(place) : null}
          />
          {isAsync && place === dish && <Waiting cards={at.get(place) ?? []} />}
          {lit.has(place) && <Reader />}
          {place === end && <Done count={lens.done} isBeneath={text.length > ROOM_BESIDE} />}
        </li>
      ))}
    </ol>
  )
}

type DoneProps = { readonly count: number; readonly isBeneath: boolean }

/** How many calls are over: at the line's end, or beneath a line so long that it would lie upon it. */
function Done({ count, isBeneath }: DoneProps) {
  const said = count > 0 && t('lens.cards.done', { count })
  if (isBeneath) return <p className={style.beneath}>{said}</p>
  return said && <span className={style.done}>{said}</span>
}

/** The one who reads, at the line's end. */
function Reader() {
  return (
    <span className={style.reader}>
      <Icon name="person-in-tuxedo-medium-light" size={1.35} />
    </span>
  )
}

function Gutter({ cards, line }: { readonly cards: readonly Card[]; readonly line: number }) {
  if (cards.length === 0) return <span className={style.gutter} />
  return (
    <ul className={style.gutter} aria-label={t('lens.cards.label', { line: number(line) })}>
      {cards.map(({ id, state, table, at, leftMs }) => (
        <Bookmark
          key={id}
          {...{ id, state, table, at, line }}
          seconds={state === 'waiting' ? secondsOf(leftMs) : null}
        />
      ))}
    </ul>
  )
}

type TextProps = {
  readonly text: string
  readonly language: CodeLanguage
  readonly line: number
  readonly isChosen: boolean
  readonly onChoose: (() => void) | null // null: there is nothing to say of it
}

function Text({ text, language, line, isChosen, onChoose }: TextProps) {
  const code = <Tokens text={text} language={language} />
  if (!onChoose) return <span className={style.text}>{code}</span>
  return (
    <button
      type="button"
      className={style.text}
      aria-label={t('lens.line', { line: number(line), code: text.trim() })}
      aria-pressed={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {code}
    </button>
  )
}

/** Who waits at the await, with the time left; and who is ready. As high empty as full. */
function Waiting({ cards }: { readonly cards: readonly Card[] }) {
  const waiting = cards.filter(({ state }) => state === 'waiting')
  const ready = cards.filter(({ state }) => state === 'ready')
  const failed = cards.filter(({ state }) => state === 'failed')
  const goesOn = cards.filter(({ state }) => state === 'cancelled') // the call is over, the work is not
  const isNobody = waiting.length + ready.length + failed.length + goesOn.length === 0
  return (
    <p className={style.said}>
      {isNobody && <span>{t('lens.cards.nobody')}</span>}
      {waiting.length > 0 && (
        <span data-said="waiting">
          {[t('lens.cards.waiting', { count: waiting.length }), ...waiting.map(leftOf)].join(' · ')}
        </span>
      )}
      {ready.length > 0 && (
        <span data-said="ready">{t('lens.cards.ready', { count: ready.length })}</span>
      )}
      {failed.length > 0 && (
        <span data-said="failed">{t('lens.cards.failed', { count: failed.length })}</span>
      )}
      {goesOn.length > 0 && (
        <span data-said="failed">{t('lens.cards.forNobody', { count: goesOn.length })}</span>
      )}
    </p>
  )
}

function leftOf({ situation, leftMs }: Card): string {
  if (situation === 'onRail') return t('lens.cards.rail')
  const seconds = secondsOf(leftMs)
  return seconds === null ? '…' : t('lens.cards.seconds', { seconds: number(seconds) })
}
