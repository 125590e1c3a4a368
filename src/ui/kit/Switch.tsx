// On or off at once, and a volume from 0 to 1 in steps of five percent.
import { useId } from 'react'
import { percent } from '../../words/index.ts'
import style from './Switch.module.css'

type Props = {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

/** On or off, at once. */
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

type SliderProps = {
  readonly label: string
  readonly value: number // 0 to 1
  readonly onChange: (value: number) => void
}

const STEP = 0.05

/** A volume from 0 to 1 in steps of five percent. The keys come with the range. */
export function Slider({ label, value, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className={style.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={value}
        aria-valuetext={percent(value)}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output htmlFor={id} aria-hidden>
        {percent(value)}
      </output>
    </div>
  )
}
