// The coach in the room: a ring around what to tap next, and a few words beneath it.
import type { CSSProperties } from 'react'
import {
  firstRowArea,
  floorPlanOf,
  stationArea,
  type Area,
  type RoomSize,
} from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE, type Floor } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import { placed } from '../room/area.ts'
import style from './Coach.module.css'

type Props = { readonly play: Play | null; readonly room: RoomSize }

export function Coach({ play, room }: Props) {
  const advice = useApp((app) => app.advice)
  const words = advice && t(`coach.${advice.key}`, { table: number(advice.station ?? 0) })
  const isPass = play !== null && kindOf(play.level.floor, advice?.station ?? NONE) === 'pass'
  const area = play && areaOf(play.level.floor, room, advice?.station ?? null)
  return (
    <output className={style.place} aria-label={t('coach.region')}>
      {advice && area && (
        <div
          key={`${advice.key} ${advice.station}`}
          style={{ ...placed(room, area), ...gapBelow(play.level.floor, room, area) }}
          className={style.area}
        >
          {advice.station !== null && (
            <i className={style.ring} data-kitchen={isPass} data-coach-ring={advice.station} />
          )}
          <span data-side={sideOf(room, area)} data-at={isPass ? kitchenSide(play, room) : 'below'}>
            {words}
          </span>
        </div>
      )}
    </output>
  )
}

/** Above the kitchen there is only the sign; where that is cut off, the words lie on the counter's front. */
function kitchenSide({ level }: Play, room: RoomSize): 'above' | 'front' {
  return floorPlanOf(level.floor, room).lift > 0 ? 'front' : 'above'
}

/** What the ring encloses: the station; for no station the words go below the first row of tables. */
function areaOf(floor: Floor, room: RoomSize, station: number | null): Area | null {
  const plan = floorPlanOf(floor, room)
  return station === null ? firstRowArea(floor, plan) : stationArea(floor, plan, station)
}

/** From an area to the heads in the next row, or to the room's end: the words stay within. */
function gapBelow(floor: Floor, room: RoomSize, { top, height }: Area): CSSProperties {
  const plan = floorPlanOf(floor, room)
  const tops = plan.stations.map((_, station) => stationArea(floor, plan, station)?.top ?? 0)
  const bottom = top + height
  const next = Math.min(room.height, ...tops.filter((each) => each > bottom))
  return { '--gap': `${((next - bottom) / room.width) * 100}cqw` } as CSSProperties
}

/** Words near a side wall grow away from it. */
function sideOf(room: RoomSize, { left, width }: Area): 'left' | 'middle' | 'right' {
  const centre = (left + width / 2) / room.width
  if (centre < 0.4) return 'left'
  return centre > 0.6 ? 'right' : 'middle'
}
