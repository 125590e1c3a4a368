// On or off at once, a number that slides from one end to the other, and a few words of which one holds.
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
  readonly value: number
  readonly words?: string // of the value
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

/** A share from 0 to 1 in steps of five percent, or any other range. The keys come with it. */
export function Slider({ label, value, onChange, ...rest }: SliderProps) {
  const { words = percent(value), min = 0, max = 1, step = 0.05 } = rest
  const id = useId()
  return (
    <div className={style.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
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

type SegmentsProps<T extends string> = {
  readonly label: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly wordsOf: (option: T) => string
  readonly onChoose: (option: T) => void
}

/** A few words of which one holds, side by side: one tap. */
export function Segments<T extends string>({
  label,
  options,
  chosen,
  wordsOf,
  onChoose,
}: SegmentsProps<T>) {
  return (
    <fieldset className={style.segments}>
      <legend className="spoken">{label}</legend>
      {options.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(each)}
        >
          {wordsOf(each)}
        </button>
      ))}
    </fieldset>
  )
}
