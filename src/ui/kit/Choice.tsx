// One of several: a radio group drawn as cards or pills. The arrow keys come with the radios.
import { useId } from 'react'
import style from './Choice.module.css'

export type Option<T extends string> = {
  readonly value: T
  readonly label: string
  readonly detail?: string
}

type Props<T extends string> = {
  readonly legend: string
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

export function Choice<T extends string>({ legend, options, value, onChoose }: Props<T>) {
  const name = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <fieldset className={style.choice} data-detailed={chosen?.detail !== undefined}>
      <legend>{legend}</legend>
      <div className={style.options}>
        {options.map((option) => (
          <label key={option.value} className={style.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span className={style.dot} aria-hidden />
            <span className={style.label}>{option.label}</span>
            {option.detail && <span className={style.detail}>{option.detail}</span>}
          </label>
        ))}
      </div>
      {chosen?.detail && <p className={style.chosen}>{chosen.detail}</p>}
    </fieldset>
  )
}
