// The button of every screen, with words or as large as a finger round a sign; and a word in a colour of
// its own.
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import style from './Button.module.css'

type Props = ComponentProps<'button'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger' | 'bare'
  readonly shape?: 'square' | 'round' // a sign alone
}

/** The button of every screen: with words, or as large as a finger round a sign. */
export function Button({ kind = 'plain', shape, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={classes(style.button, className)}
      data-kind={kind}
      data-shape={shape}
      {...rest}
    />
  )
}

type PillProps = ComponentProps<'span'> & {
  readonly tone: 'blocking' | 'async' | 'gold'
}

/** The two modes differ by their shape too. */
export function Pill({ tone, className, ...rest }: PillProps) {
  return <span className={classes(style.pill, className)} data-tone={tone} {...rest} />
}
