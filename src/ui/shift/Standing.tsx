// The banner that counts how long the waiter has been standing still.
import type { CSSProperties } from 'react'
import { floorPlanOf, type RoomSize } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import type { Hud } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { countingTenths } from '../format.ts'
import style from './OverRoom.module.css'
import { useHud } from './useHud.ts'

type Props = { readonly play: Play | null; readonly room: RoomSize }

export function Standing({ play, room }: Props) {
  const hud = useHud(standingOf)
  const shown = hud !== null && hud.standingMs > 0
  return (
    <output className={style.place} style={play ? frontOf(play, room) : undefined}>
      {shown && <Banner hud={hud} />}
    </output>
  )
}

/** Where the counter's front ends, as a share of the room's height. */
function frontOf({ level }: Play, room: RoomSize): CSSProperties {
  const { counter, height } = floorPlanOf(level.floor, room)
  return { '--front': counter.bottom / height } as CSSProperties
}

/** The same over a room that is watched: seen, not spoken. */
export function StillBanner({ hud }: { readonly hud: Hud }) {
  return (
    <div className={style.place} aria-hidden>
      {hud.standingMs > 0 && <Banner hud={hud} />}
    </div>
  )
}

/** What of it is to be seen here. */
function standingOf({ standingMs, standsByChoice }: Hud): unknown {
  return [countingTenths(standingMs / 1000), standsByChoice]
}

function Banner({ hud }: { readonly hud: Hud }) {
  const seconds = countingTenths(hud.standingMs / 1000)
  const chosen = hud.standsByChoice
  return (
    <span className={style.banner} data-chosen={chosen}>
      <span className="spoken">{t(chosen ? 'hud.standingByChoice' : 'hud.standingStill')}</span>
      <span aria-hidden>
        <Icon name="hourglass-not-done" />
        {t(chosen ? 'room.standingByChoice' : 'room.standing', { seconds })}
      </span>
    </span>
  )
}
