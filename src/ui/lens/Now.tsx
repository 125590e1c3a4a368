// What the readers are at, in words: at a place of its own, so that nothing moves when it changes.
import { placeOf } from '../../lens/index.ts'
import type { Lens as Shown, Reader, Source } from '../../lens/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { countingTenths } from '../format.ts'
import { tenthsOf } from '../panel/useReading.ts'
import style from './Lens.module.css'

type NowProps = {
  readonly lens: Shown
  readonly own: readonly Reader[]
  readonly source: Source
}

/** What the reader is at, in words; of several the first who reads. */
export function Now({ lens, own, source }: NowProps) {
  const reader = own.find(({ line }) => line !== null)
  const place = reader?.line ? placeOf(source, reader.line) : null
  return (
    <p className={style.now} data-stands={reader !== undefined && reader.stoodMs > 0}>
      {reader && place !== null ? nowOf(lens, reader, place) : t('lens.now.none')}
    </p>
  )
}

function nowOf({ cards }: Shown, { customer, stoodMs }: Reader, place: number): string {
  const line = number(place + 1)
  if (stoodMs > 0) {
    return t('lens.now.stands', { line, seconds: countingTenths(tenthsOf(stoodMs)) })
  }
  const card = cards.find((each) => each.customer === customer)
  return card
    ? t('lens.now.reads', { line, table: number(card.table) })
    : t('lens.now.calls', { line })
}

/** Who was hired reads a program of its own, as another thread. */
export function Others({ lens, mode }: { readonly lens: Shown; readonly mode: Mode }) {
  const others = lens.readers.filter(({ program }) => program !== mode)
  return others.map((reader) => (
    <p key={reader.waiter} className={style.other}>
      {t('lens.now.other', { what: otherOf(lens, reader) })}
    </p>
  ))
}

function otherOf({ cards }: Shown, { customer, stoodMs }: Reader): string {
  const card = cards.find((each) => each.customer === customer)
  if (!card) return t('lens.now.otherNone')
  const table = number(card.table)
  if (stoodMs === 0) return t('lens.now.otherReads', { table })
  return t('lens.now.otherStands', { table, seconds: countingTenths(tenthsOf(stoodMs)) })
}
