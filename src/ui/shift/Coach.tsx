// The coach in the room: a ring around what to tap next, and a few words beneath it.
import type { CSSProperties } from 'react'
import { tableScale } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { KITCHEN, type Floor } from '../../sim/index.ts'
import { number, say, t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import style from './Coach.module.css'

export function Coach({ play }: { readonly play: Play | null }) {
  const advice = useApp((app) => app.advice)
  const words = advice && say(`coach.${advice.key}`, { table: number(advice.station ?? 0) })
  const area = play && areaOf(play.level.floor, advice?.station ?? null)
  return (
    <output className={style['place']} aria-label={t('coach.region')}>
      {advice && area && (
        <div key={`${advice.key} ${advice.station}`} style={placed(area)} className={style['area']}>
          {advice.station !== null && (
            <i className={style['ring']} data-kitchen={advice.station === KITCHEN} />
          )}
          <span data-side={sideOf(area)} data-above={advice.station === KITCHEN}>
            {words}
          </span>
        </div>
      )}
    </output>
  )
}

/** In shares of the room, 0 to 1. */
type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const KITCHEN_AREA = { left: 135, top: 74, width: 730, height: 208 } as const // room units
const TABLE_AREA = { side: 126, up: 128, down: 94 } as const // from a table's centre, at full size

/** What the ring encloses: the station; for no station the words go below the first row of tables. */
function areaOf(floor: Floor, station: number | null): Area {
  const table = floor.tables[(station ?? 1) - 1]
  if (!table) return shareOf(floor, KITCHEN_AREA)
  const scale = tableScale(floor)
  const { side, up, down } = TABLE_AREA
  const x = station === null ? floor.width / 2 : table.x
  return shareOf(floor, {
    left: x - side * scale,
    top: table.y - up * scale,
    width: 2 * side * scale,
    height: (up + down) * scale,
  })
}

function shareOf({ width, height }: Floor, area: Area): Area {
  return {
    left: area.left / width,
    top: area.top / height,
    width: area.width / width,
    height: area.height / height,
  }
}

function placed({ left, top, width, height }: Area): CSSProperties {
  return {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  }
}

/** Words near a side wall grow away from it. */
function sideOf({ left, width }: Area): 'left' | 'middle' | 'right' {
  const centre = left + width / 2
  if (centre < 0.4) return 'left'
  return centre > 0.6 ? 'right' : 'middle'
}
