// The code lens: the program that the waiter's round is, with every table's call in it.
import { useRef, useState } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { fileOf, lensOf, notationsOf, placeOf, programOf, sourceOf } from '../../lens/index.ts'
import type {
  CardState,
  Lens as Shown,
  LineId,
  Notation,
  Reader,
  Source,
} from '../../lens/index.ts'
import type { Play } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { CodeLanguageChoice } from '../code/CodeLanguageChoice.tsx'
import { Docs } from '../code/Docs.tsx'
import { useSettings } from '../game.ts'
import { Segments } from '../kit/Switch.tsx'
import { useReducedMotion } from '../motion.ts'
import { useFlip } from '../panel/flip.ts'
import { useReading } from '../panel/useReading.ts'
import { Shape } from './Bookmark.tsx'
import { Code } from './Code.tsx'
import { docsOf } from './docs.ts'
import { Now, Others } from './Now.tsx'
import style from './Lens.module.css'

type Props = { readonly play: Play; readonly isOneOfTwo?: boolean }

export function Lens({ play, isOneOfTwo = false }: Props) {
  const box = useRef<HTMLElement>(null)
  const ghosts = useRef<HTMLDivElement>(null)
  const lens = useLens(play)
  const listed = useSource(play)
  const { mode } = play
  const own = lens.readers.filter(({ program }) => program === mode)
  const isBlocked = own.some(({ line, stoodMs }) => line !== null && stoodMs > 0)
  useFlip(box, ghosts, orderOf(lens, listed.language, listed.notation), useReducedMotion())
  return (
    <section
      ref={box}
      className={style.lens}
      data-flip
      data-section="lens"
      data-blocked={isBlocked}
      aria-label={isOneOfTwo ? t('lens.mode', { mode: t(`mode.${mode}.name`) }) : t('lens.title')}
    >
      <Head lens={lens} mode={isOneOfTwo ? mode : null} />
      <Notations {...listed} />
      <Now lens={lens} own={own} source={listed.source} />
      <Explained lens={lens} own={own} mode={mode} listed={listed} isBrief={isOneOfTwo} />
      <div ref={ghosts} className={style.ghosts} aria-hidden />
    </section>
  )
}

type Listed = ReturnType<typeof useSource>

function Notations({ notations, notation, setNotation }: Listed) {
  if (notations.length < 2) return null
  return (
    <Segments
      label={t('notation.label')}
      options={notations}
      chosen={notation}
      wordsOf={(each) => t(`notation.${each}`)}
      onChoose={setNotation}
    />
  )
}

type ExplainedProps = {
  readonly lens: Shown
  readonly own: readonly Reader[]
  readonly mode: Mode
  readonly listed: Listed
  readonly isBrief: boolean // beside another there is no room to explain
}

/** The program, and what there is to say of the line chosen. */
function Explained({ lens, own, mode, listed, isBrief }: ExplainedProps) {
  const { source, language } = listed
  const [asked, setAsked] = useState<LineId | null>(null) // another language has it elsewhere
  const chosen = asked && placeOf(source, asked)
  const noted = notedIn(source)
  const lit = own.flatMap(({ line }) => (line === null ? [] : (placeOf(source, line) ?? [])))
  return (
    <>
      <Code
        {...{ lens, mode, source, language, chosen, noted }}
        lit={new Set(lit)}
        onChoose={(line) => setAsked(line === chosen ? null : (noted.get(line) ?? null))}
      />
      <Others lens={lens} mode={mode} />
      {!isBrief && <Legend mode={mode} burns={source.marks.has('catch')} />}
      {!isBrief && (
        <Note line={noted.get(chosen ?? -1) ?? null} at={chosen ?? 0} language={language} />
      )}
    </>
  )
}

/** The program as it is to be shown: by level and mode, in the language and the notation chosen. */
function useSource({ level, mode }: Play) {
  const language = useSettings(({ code }) => code)
  const [wanted, setNotation] = useState<Notation>('await')
  const name = programOf(level)
  const notations = notationsOf(name, mode, language)
  const notation = notations.includes(wanted) ? wanted : 'await'
  const source = sourceOf(fileOf(name, mode, notation), language)
  return { language, notation, notations, setNotation, source }
}

/** The lines that there is something to say of: of several at one place the first. */
function notedIn({ marks }: Source): ReadonlyMap<number, LineId> {
  return new Map([...marks].toReversed().map(([id, place]) => [place, id]))
}

function Head({ lens, mode }: { readonly lens: Shown; readonly mode: Mode | null }) {
  return (
    <header className={style.head}>
      <h3>{mode === null ? t('lens.title') : t('lens.mode', { mode: t(`mode.${mode}.name`) })}</h3>
      <p>
        {t('lens.open', { count: lens.open })}, {t('lens.readers', { count: lens.readers.length })}
      </p>
      <CodeLanguageChoice />
    </header>
  )
}

/** Where the bookmarks are: when this changes, something moves. */
function orderOf({ cards }: Shown, ...others: readonly string[]): string {
  return [...others, ...cards.map(({ id, line, state }) => `${id} ${line} ${state}`)].join('|')
}

const states: Readonly<Record<Mode, readonly CardState[]>> = {
  blocking: ['notBegun', 'held', 'running', 'done', 'cancelled'],
  async: ['notBegun', 'held', 'waiting', 'ready', 'running', 'done', 'cancelled'],
}

/** What the shapes of the bookmarks mean. */
function Legend({ mode, burns }: { readonly mode: Mode; readonly burns: boolean }) {
  const shown: readonly CardState[] = burns ? [...states[mode], 'failed'] : states[mode]
  return (
    <ul className={style.legend}>
      {shown.map((state) => (
        <li key={state}>
          <Shape state={state} />
          {t(`lens.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}

/** The lens of a play, as it is shown. */
function useLens(play: Play): Shown {
  return useReading(play, read)
}

function read({ room, level }: Play): Shown {
  return lensOf(room, level)
}

type NoteProps = {
  readonly line: LineId | null
  readonly at: number // its index
  readonly language: CodeLanguage
}

/** What a line is: in the café, in the program, and where its documentation is. */
function Note({ line, at, language }: NoteProps) {
  return (
    <output className={style.note}>
      <Icon name="light-bulb" size={1.5} />
      {line === null ? (
        <p>{t('lens.note.hint')}</p>
      ) : (
        <div>
          <p>
            <b>{t('lens.note.line', { line: number(at + 1) })}.</b> {t(`lens.note.${line}.cafe`)}
          </p>
          <p>
            <Plain text={t(`lens.note.${line}.code`)} />
          </p>
          <Docs page={docsOf(line, language)} />
        </div>
      )}
    </output>
  )
}

/** Words in backquotes are code. */
function Plain({ text }: { readonly text: string }) {
  return text.split('`').map((piece, place) =>
    // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
    place % 2 === 1 ? <code key={place}>{piece}</code> : piece,
  )
}
