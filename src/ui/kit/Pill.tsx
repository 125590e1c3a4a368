// A word in a colour of its own.
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import style from './Pill.module.css'

type Props = ComponentProps<'span'> & {
  readonly tone: 'blocking' | 'async' | 'gold'
}

/** The two modes differ by their shape too. */
export function Pill({ tone, className, ...rest }: Props) {
  return <span className={classes(style.pill, className)} data-tone={tone} {...rest} />
}
