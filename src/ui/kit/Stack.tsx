// Things one below the other, or in a row that wraps.
import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'
import style from './Stack.module.css'

type StackProps = HTMLAttributes<HTMLElement> & { readonly as?: 'div' | 'section' }

export function Stack({ as: Element = 'div', className, ...rest }: StackProps) {
  return <Element className={classes(style.stack, className)} {...rest} />
}

type ToolbarProps = HTMLAttributes<HTMLElement> & { readonly as?: 'nav' | 'div' }

/** Buttons that belong together. */
export function Toolbar({ as: Element = 'nav', className, ...rest }: ToolbarProps) {
  return <Element className={classes(style.toolbar, className)} {...rest} />
}
