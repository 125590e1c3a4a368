// The button of every screen: with words, or as large as a finger round a sign.
import type { ComponentProps } from 'react'
import style from './Button.module.css'
import { classes } from './classes.ts'

type Props = ComponentProps<'button'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger' | 'bare'
  readonly shape?: 'square' | 'round' // a sign alone
}

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
