// Something small that is told of by a picture and a word or two: to look at, or to press.
import type { ComponentProps } from 'react'
import style from './Chip.module.css'
import { classes } from './classes.ts'

/** One of a list. */
export function Chip({ className, ...rest }: ComponentProps<'li'>) {
  return <li className={classes(style.chip, className)} {...rest} />
}

export function ChipButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={classes(style.chip, className)} {...rest} />
}
