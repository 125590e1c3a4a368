// What can be filled in or picked, under or beside its label, and one of several as a radio group.
import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes.ts'
import style from './Field.module.css'

type FieldProps = {
  readonly label: string
  readonly id: string // of the control
  readonly beside?: boolean // the label stands before the control, not above it
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What can be filled in or picked, under or beside its label. */
export function Field({ label, id, beside = false, className, children }: FieldProps) {
  return (
    <div className={classes(style.field, className)} data-beside={beside}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classes(style.control, className)} {...rest} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={classes(style.control, className)} {...rest} />
}

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className?: string
  readonly children: ReactNode
}

export function Select({ label, value, onChange, className, children }: SelectProps) {
  const id = useId()
  return (
    <Field label={label} id={id} className={className}>
      <select
        id={id}
        className={style.control}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </Field>
  )
}

type Option<T extends string> = {
  readonly value: T
  readonly label: string
  readonly detail?: string
  readonly record?: ReactNode // what has come of it so far
  readonly isNext?: boolean // it draws the eye once
}

type ChoiceProps<T extends string> = {
  readonly legend: string
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of several: a radio group drawn as cards or pills. The arrow keys come with the radios. */
export function Choice<T extends string>({ legend, options, value, onChoose }: ChoiceProps<T>) {
  const name = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <fieldset className={style.choice} data-detailed={chosen?.detail !== undefined}>
      <legend>{legend}</legend>
      <div className={style.options}>
        {options.map((option) => (
          <label
            key={option.value}
            className={style.option}
            data-chosen={option.value === value}
            data-next={option.isNext}
          >
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
            {option.record && <span className={style.record}>{option.record}</span>}
          </label>
        ))}
      </div>
      {chosen?.detail && <p className={style.chosen}>{chosen.detail}</p>}
    </fieldset>
  )
}
