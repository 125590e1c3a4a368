// One customer's business, or one tap: where it is now and whose it is.
import { memo, type CSSProperties } from 'react'
import { hueOf } from '../../levels/index.ts'
import type { PanelChipKind } from '../../reading/index.ts'
import type { StationKind } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { VenueIcon } from '../art/VenueIcon.tsx'
import { dishIcon, type IconName } from '../art/icons.ts'
import { Chip as Item } from '../kit/Card.tsx'
import style from './Chip.module.css'
import { usePointing } from './usePointing.ts'

type Props = {
  readonly id: string
  readonly kind: PanelChipKind
  readonly station: number
  readonly where: StationKind | null
  readonly at: number
  readonly dish: string | null
  readonly seconds: number | null // until the dish is done; null where nobody knows
  readonly urgent: boolean
}

/** Memoised: of a dozen chips, one or two change at a time. */
export const CustomerChip = memo(function Chip(props: Props) {
  const { id, kind, station, where, at, dish, seconds, urgent } = props
  const { isPointed, handlers } = usePointing(station, at)
  const spoken = spokenOf(props)
  const what = urgent ? t('panel.spoken.urgent', { what: spoken }) : spoken
  return (
    <Item
      className={style.chip}
      style={where === 'table' ? hueStyle(station) : undefined}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- focus points at the table
      title={what}
      data-chip={id}
      data-kind={kind}
      data-station={station}
      data-seconds={seconds}
      data-urgent={urgent}
      data-pointed={isPointed}
      {...handlers}
    >
      <span className="spoken">{what}</span>
      {urgent && <Mark />}
      <VenueIcon name={iconOf(kind, dish)} size={1.35} />
      {where === 'table' && (
        <b className={style.table} aria-hidden>
          {number(station)}
        </b>
      )}
      <Said kind={kind} where={where} seconds={seconds} />
    </Item>
  )
})

/** What is urgent is told by its shape, too. */
function Mark() {
  return (
    <svg className={style.mark} viewBox="0 0 20 18" aria-hidden focusable="false">
      <path d="M10 1.5 18.8 16.5H1.2Z" />
      <path d="M10 6.5v5M10 13.9v.4" />
    </svg>
  )
}

type SaidProps = Pick<Props, 'kind' | 'where' | 'seconds'>

function Said({ kind, where, seconds }: SaidProps) {
  const key = kind === 'tap' ? tapOf(where) : kind
  const long = isTimed(key) ? timed(key, seconds) : t(`panel.chip.${key}`)
  const short =
    key === 'rail' ||
    key === 'tapKitchen' ||
    key === 'tapBar' ||
    key === 'tapShelf' ||
    key === 'standTap'
      ? key
      : null
  return (
    <span className={style.said} aria-hidden>
      <span className={short ? style.long : undefined}>{long}</span>
      {short && <span className={style.short}>{t(`panel.brief.${short}`)}</span>}
    </span>
  )
}

/** What a tap leads to. */
function tapOf(
  where: StationKind | null,
): 'tap' | 'tapKitchen' | 'tapBar' | 'tapShelf' | 'tapSaveNow' | 'tapSaveLater' {
  switch (where) {
    case 'saveNow':
      return 'tapSaveNow'
    case 'saveLater':
      return 'tapSaveLater'
    case 'pass':
      return 'tapKitchen'
    case 'bar':
      return 'tapBar'
    case 'shelf':
      return 'tapShelf'
    case 'table':
    case null:
      return 'tap'
  }
}

/** What it is known of how long it will take. */
function isTimed(kind: string): kind is 'cooking' | 'saving' {
  return kind === 'cooking' || kind === 'saving'
}

function timed(kind: 'cooking' | 'saving', seconds: number | null): string {
  if (seconds === null) return t('panel.chip.cookingUntold')
  return t(`panel.chip.${kind}`, { seconds: number(seconds) })
}

function spokenOf({ kind, station, where, seconds }: Props): string {
  if (kind === 'standTap') return t('panel.spoken.standTap')
  const table = number(station)
  if (kind === 'cooking') {
    if (seconds === null) return t('panel.spoken.cookingUntold', { table })
    return t('panel.spoken.cooking', { table, seconds: number(seconds) })
  }
  if (kind === 'saving') {
    return t('panel.spoken.saving', { table, seconds: number(seconds ?? 0) })
  }
  return t(`panel.spoken.${kind === 'tap' ? tapOf(where) : kind}`, { table })
}

/** Null for the picture of the dish. */
const icons: Readonly<Record<PanelChipKind, IconName | null>> = {
  handUp: 'person-raising-hand',
  ordering: 'memo',
  input: 'waving-hand',
  refill: 'hot-beverage',
  toNumber: 'red-question-mark',
  unclaimed: 'red-question-mark',
  forNobody: 'door',
  toReserve: 'warning',
  soldOut: 'broken-heart',
  declined: 'broken-heart',
  burnt: 'fire',
  toFlambe: 'fire',
  pad: 'receipt',
  rail: 'receipt',
  tap: 'person-walking',
  standTap: 'hourglass-not-done',
  toMake: null,
  hands: null,
  cooking: null,
  pass: null,
  toSave: null,
  saving: null,
  waitsForOthers: null,
}

function iconOf(kind: PanelChipKind, dish: string | null): IconName {
  return icons[kind] ?? dishIcon(dish)
}

export function hueStyle(station: number): CSSProperties & Record<'--hue', string> {
  return { '--hue': hueOf(station) }
}
