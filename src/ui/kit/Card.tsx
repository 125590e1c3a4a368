// What has a ground of its own: a card, the figures and the table that stand on one, and chips.
import type { ComponentProps, HTMLAttributes, ReactNode, RefCallback } from 'react'
import { classes } from './classes.ts'
import style from './Card.module.css'

type Props = HTMLAttributes<HTMLElement> & {
  readonly as?: 'section' | 'article' | 'div' | 'p'
  readonly ref?: RefCallback<HTMLElement>
}

/** A ground of its own for what belongs together, and the figures that stand on one. */
export function Card({ as: Element = 'section', className, ...rest }: Props) {
  return <Element className={classes(style.card, className)} {...rest} />
}

/** A score as large as the card bears, and what stands beside it. */
export function Score({ children }: { readonly children: ReactNode }) {
  return <div className={style.score}>{children}</div>
}

/** Pairs of a word and a number, in a row. */
export function Figures({ className, ...rest }: ComponentProps<'dl'>) {
  return <dl className={classes(style.figures, className)} {...rest} />
}

type FigureProps = {
  readonly label: string
  readonly verdict?: 'good' | 'bad' | undefined
  readonly className?: string
  readonly children: ReactNode
}

export function Figure({ label, verdict, className, children }: FigureProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd data-verdict={verdict}>{children}</dd>
    </div>
  )
}

/** A table with a line between its rows. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table className={classes(style.table, className)} {...rest} />
}

/** One of a list. */
export function Chip({ className, ...rest }: ComponentProps<'li'>) {
  return <li className={classes(style.chip, className)} {...rest} />
}

export function ChipButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={classes(style.chip, className)} {...rest} />
}
