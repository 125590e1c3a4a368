// On or off, at once.
import style from './Switch.module.css'

type Props = {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

export function Switch({ label, on, onSwitch }: Props) {
  return (
    <label className={style.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      <span className={style.track} aria-hidden />
      <span>{label}</span>
    </label>
  )
}
