// What a waiter does now, as a frame of the call stack.
import { memo } from 'react'
import type { FrameKind } from '../../reading/index.ts'
import { NONE } from '../../sim/index.ts'
import type { StationKind } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { VenueIcon } from '../art/VenueIcon.tsx'
import { dishIcon, type IconName } from '../art/icons.ts'
import { countingTenths } from '../format.ts'
import { Chip as Item } from '../kit/Card.tsx'
import { hueStyle } from './CustomerChip.tsx'
import style from './Chip.module.css'
import { usePointing } from './usePointing.ts'

type Props = {
  readonly id: string
  readonly kind: FrameKind
  readonly station: number
  readonly where: StationKind | null
  readonly dish: string | null
  readonly stood: number // seconds
  readonly blocked: boolean
}

export const FrameChip = memo(function FrameChip(props: Props) {
  const { id, kind, station, where, dish, blocked } = props
  const { isPointed, handlers } = usePointing(station, NONE)
  return (
    <Item
      className={style.frame}
      style={where === 'table' ? hueStyle(station) : undefined}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- focus points at the table
      data-chip={id}
      data-frame={kind}
      data-station={station}
      data-blocked={blocked}
      data-pointed={isPointed}
      {...handlers}
    >
      <VenueIcon name={iconOf(kind, dish)} size={1.35} />
      <span>{saidOf(props)}</span>
    </Item>
  )
})

const walks = {
  table: 'walking',
  pass: 'toKitchen',
  bar: 'toBar',
  shelf: 'toShelf',
  saveNow: 'toSave',
  saveLater: 'toSave',
} as const satisfies Record<StationKind, unknown>

function saidOf({ kind, station, where, stood, blocked }: Props): string {
  const table = number(station)
  const seconds = countingTenths(stood)
  switch (kind) {
    case 'walking':
      return t(`panel.frame.${walks[where ?? 'table']}`, { table })
    case 'standing':
      return t(blocked ? 'panel.frame.blocked' : 'panel.frame.byChoice', { seconds })
    case 'idle':
      return t('panel.stack.empty')
    case 'stopping':
    case 'shrugging':
    case 'answering':
      return t(`panel.frame.${kind}`)
    case 'taking':
    case 'writing':
    case 'asking':
    case 'pouring':
    case 'leavingPot':
    case 'handingOver':
    case 'pickingUp':
    case 'takingBack':
    case 'serving':
    case 'making':
    case 'saving':
    case 'startingSave':
    case 'pulling':
    case 'apologising':
    case 'packing':
    case 'turningDown':
    case 'reserving':
    case 'puttingBack':
    case 'chatting':
    case 'flambeing':
    case 'order':
      return t(`panel.frame.${kind}`, { table })
    default:
      return kind satisfies never
  }
}

/** Null for the picture of the dish. */
const icons: Readonly<Record<FrameKind, IconName | null>> = {
  idle: null,
  serving: null,
  making: null,
  pulling: 'door',
  apologising: 'warning',
  saving: 'hourglass-not-done',
  startingSave: 'bellhop-bell',
  answering: 'waving-hand',
  packing: 'package',
  turningDown: 'broken-heart',
  reserving: 'check-mark-button',
  puttingBack: 'counterclockwise-arrows-button',
  flambeing: 'fire',
  chatting: 'busts-in-silhouette',
  takingBack: 'fire',
  walking: 'person-walking',
  stopping: 'person-standing',
  taking: 'memo',
  writing: 'memo',
  pouring: 'hot-beverage',
  leavingPot: 'teapot',
  asking: 'red-question-mark',
  handingOver: 'receipt',
  pickingUp: 'bellhop-bell',
  standing: 'hourglass-not-done',
  shrugging: 'magnifying-glass-tilted-left',
  order: 'receipt',
}

function iconOf(kind: FrameKind, dish: string | null): IconName {
  return icons[kind] ?? dishIcon(dish)
}
