// The banner that counts how long the waiter has been standing still.
import type { Hud } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { countingTenths } from '../figures.ts'
import { useApp } from '../game.ts'
import style from './Standing.module.css'

export function Standing() {
  const hud = useApp((app) => app.hud)
  const shown = hud !== null && hud.standingMs > 0
  return <output className={style['place']}>{shown && <Banner hud={hud} />}</output>
}

function Banner({ hud }: { readonly hud: Hud }) {
  const seconds = countingTenths(hud.standingMs / 1000)
  const chosen = hud.standsByChoice
  return (
    <span className={style['banner']} data-chosen={chosen}>
      <span className="spoken">{t(chosen ? 'hud.standingByChoice' : 'hud.standingStill')}</span>
      <span aria-hidden>
        <Icon name="hourglass-not-done" />
        {t(chosen ? 'room.standingByChoice' : 'room.standing', { seconds })}
      </span>
    </span>
  )
}
