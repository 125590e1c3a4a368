// Who walks down the street: he stands at the next sign, and a word above it says which that is.
import { t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import style from './Scenery.module.css'

export function Waiter() {
  return (
    <span className={style.waiter} aria-hidden data-drawn>
      <Icon name="person-in-tuxedo-medium-light" />
      <svg viewBox="0 0 40 34" focusable="false">
        <path d="M7 0h12v28H9zM21 0h12l-2 28H21z" fill="#3d2f57" />
        <path d="M5 28h14v6H5zM21 28h14v6H21z" fill="#17131f" />
      </svg>
    </span>
  )
}

/** Seen only: the sign itself says that it is next. */
export function NextPill() {
  return (
    <span className={style.pill} aria-hidden>
      <Glyph name="play" /> {t('map.next')}
    </span>
  )
}
