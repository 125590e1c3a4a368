// What can be filled in or picked, under or beside its label.
import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import style from './Field.module.css'

type FieldProps = {
  readonly label: string
  readonly id: string // of the control
  readonly beside?: boolean // the label stands before the control, not above it
  readonly className?: string | undefined
  readonly children: ReactNode
}

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
