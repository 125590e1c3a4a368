// The coach in the room: a ring around what to tap next, and a few words.
import type { CSSProperties } from 'react'
import { BAR_SHARE, type Area, type RoomSize } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import { placed } from '../room/area.ts'
import { ringArea, sideOf, wordsPlace } from './coach-place.ts'
import style from './Coach.module.css'

type Props = { readonly play: Play | null; readonly room: RoomSize }

export function Coach({ play, room }: Props) {
  const advice = useApp((app) => app.advice)
  const words = advice && t(`coach.${advice.key}`, { table: number(advice.station ?? 0) })
  const isPass = play !== null && kindOf(play.level.floor, advice?.station ?? NONE) === 'pass'
  const ring = play && advice && ringArea(play.level.floor, room, advice)
  const place = play && advice && wordsPlace(play.level.floor, room, advice)
  const key = advice && `${advice.key} ${advice.station}`
  return (
    <output className={style.place} aria-label={t('coach.region')}>
      {ring && (
        <div key={`ring ${key}`} className={style.area} style={placed(room, ring)}>
          <i className={style.ring} data-kitchen={isPass} data-coach-ring={advice.station} />
        </div>
      )}
      {place && (
        <div key={key} className={style.area} style={wordsStyle(room, place.area)}>
          <span data-side={sideOf(room, place, play.level)} data-at={place.at}>
            {words}
          </span>
        </div>
      )}
    </output>
  )
}

/** Where the bars of an area end, and how far below it the room does: the words stay between. */
function wordsStyle(room: RoomSize, area: Area): CSSProperties {
  const gap = Math.max(0, room.height - area.top - area.height)
  const ends = { '--bars': `${BAR_SHARE * 100}%`, '--gap': `${(gap / room.width) * 100}cqw` }
  return { ...placed(room, area), ...ends } as CSSProperties
}
