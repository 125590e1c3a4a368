// A volume from 0 to 1 in steps of five percent. The keys come with the range.
import { useId } from 'react'
import { percent } from '../../words/index.ts'
import style from './Slider.module.css'

type Props = {
  readonly label: string
  readonly value: number // 0 to 1
  readonly onChange: (value: number) => void
}

const STEP = 0.05

export function Slider({ label, value, onChange }: Props) {
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
