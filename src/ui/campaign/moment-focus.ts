// What the picture of a moment shows, where it is too low or too narrow for the whole room.
import type { CSSProperties } from 'react'
import { floorPlanOf, stationArea } from '../../levels/index.ts'
import type { Moment, Told } from '../../runs/index.ts'
import { stationFor } from '../../sim/index.ts'
import type { Level, StationKind } from '../../sim/index.ts'

const KITCHEN = { x: 0.5, y: 0.28 } as const // the cooks above it, the first row's heads beneath
const STATION = 0.6 // how much a station draws the look to it, away from the kitchen

/** What happens at a table; the rest is seen at the kitchen. */
const isAtTable: ReadonlySet<Told> = new Set([
  'lost',
  'discontent',
  'shippedUnpaid',
  'declinedLater',
  'oversold',
  'kept',
  'idleTag',
  'heldBack',
  'handWaits',
  'tooEarly',
  'courseGap',
  'party',
  'partyUnserved',
  'handUp',
])

/** What happens at a station of its own. */
const isAtButton: Partial<Readonly<Record<Told, StationKind>>> = {
  frozeSaving: 'saveNow',
  savedAside: 'saveLater',
}

const towards = (kitchen: number, share: number): number => kitchen + (share - kitchen) * STATION

/**
 * What the picture has in its middle, as shares of the room, and what it has to show whole: from hat to
 * patience bar where that has room, else from the hat on.
 */
export function focusOf({ floor }: Level, { table, told }: Moment): CSSProperties {
  const plan = floorPlanOf(floor)
  const { stations, width, height } = plan
  const button = isAtButton[told]
  const station = button ? stationFor(floor, button) : table
  const isThere = button !== undefined || isAtTable.has(told)
  const at = isThere ? stations[station] : undefined
  const area = at && stationArea(floor, plan, station)
  const focus = area
    ? {
        '--x': towards(KITCHEN.x, at.x / width),
        '--y': towards(KITCHEN.y, at.y / height),
        '--left': area.left / width,
        '--right': (area.left + area.width) / width,
        '--top': area.top / height,
        '--bottom': (area.top + area.height) / height,
      }
    : { '--x': KITCHEN.x, '--y': KITCHEN.y }
  return focus as CSSProperties
}
