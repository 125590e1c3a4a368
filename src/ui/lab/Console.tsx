// What the program printed and what was wrong with it; a press leads to the line.
import type { ReactNode } from 'react'
import type { Diagnostic, LabRun } from '../../lab/index.ts'
import { number, say, t } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { countingTenths } from '../format.ts'
import style from './Panels.module.css'

type Props = {
  readonly lines: readonly ConsoleLine[]
  readonly at: number // of the playback, ms since opening
  readonly onLine: (line: number) => void
}

export function Console({ lines, at, onLine }: Props) {
  if (lines.length === 0) return <p className={style.noLines}>{t('lab.empty')}</p>
  const past = lines.filter((each) => each.at <= at).length
  return (
    <ol className={style.console} aria-label={t('lab.console')}>
      {lines.map((each, place) => (
        <li key={each.id} className={style.line} data-kind={each.kind} data-later={place >= past}>
          {place === past && place > 0 && <span className={style.here}>{t('lab.here')}</span>}
          <Line line={each} onLine={onLine} />
        </li>
      ))}
    </ol>
  )
}

type LineProps = { readonly line: ConsoleLine; readonly onLine: Props['onLine'] }

function Line({ line: { at, line, kind, text }, onLine }: LineProps) {
  const seconds = t('lab.seconds', { seconds: countingTenths(at / 1000) })
  const said: ReactNode = (
    <>
      <span className={style.at}>{seconds}</span>
      {kind !== 'print' && <Icon name={kind === 'error' ? 'broken-heart' : 'warning'} />}
      <span className={style.text}>{text}</span>
    </>
  )
  if (kind === 'print' || line === null) return <span className={style.said}>{said}</span>
  return (
    <button type="button" className={style.said} onClick={() => onLine(line)}>
      {said}
      <span className={style.where}>{t('lab.lineShort', { line: number(line) })}</span>
    </button>
  )
}

type ConsoleLine = {
  readonly id: string
  readonly at: number // ms since opening
  readonly line: number | null
  readonly kind: 'print' | Diagnostic['kind']
  readonly text: string
}

export function consoleLines({
  prints,
  diagnostics,
}: Pick<LabRun, 'prints' | 'diagnostics'>): readonly ConsoleLine[] {
  const printed = prints.map(({ at, line, text }, place): ConsoleLine => ({
    id: `print ${place}`,
    at,
    line,
    kind: 'print',
    text,
  }))
  const wrong = diagnostics.map((each, place): ConsoleLine => {
    const { at, line, kind } = each
    return { id: `problem ${place}`, at, line, kind, text: problemWords(each) }
  })
  return [...printed, ...wrong].toSorted((one, other) => one.at - other.at)
}

function problemWords({ key, values }: Diagnostic): string {
  return say(`labProblem.${key}` as Key, values as Readonly<Record<string, string | number>>)
}
