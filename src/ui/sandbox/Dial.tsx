// One number of a level, moved by mouse, finger or arrow keys.
import { useId } from 'react'
import style from './Sandbox.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly words: string // of the value
  readonly least: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

export function Dial({ label, value, words, least, most, step, onChange }: Props) {
  const id = useId()
  return (
    <div className={style.dial}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output htmlFor={id} aria-hidden>
        {words}
      </output>
    </div>
  )
}
