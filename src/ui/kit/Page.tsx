// The frame of a screen that is read, what stands beside it, and its parts one below the other or in a row
// that wraps.
import type { HTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'
import style from './Page.module.css'

/** The screen's style sheet, which may say more of `page` and `column`. */
type Own = { readonly page?: string; readonly column?: string }

type Props = {
  readonly own: Own
  readonly centred?: boolean
  readonly beside?: ReactNode // what fills the right of a wide window
  readonly children: ReactNode
}

/** The frame of a screen that is read: one column on a ground lit from above. */
export function Page({ own, centred, beside, children }: Props) {
  return (
    <div
      className={classes(style.page, own.page)}
      data-centred={centred}
      data-beside={beside !== undefined}
    >
      <div className={classes(style.column, own.column)}>{children}</div>
      {beside}
    </div>
  )
}

/** What fills the right of a wide window. Only to look at. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <div className={style.beside} aria-hidden inert>
      {children}
    </div>
  )
}

type StackProps = HTMLAttributes<HTMLElement> & { readonly as?: 'div' | 'section' }

/** Things one below the other, or in a row that wraps. */
export function Stack({ as: Element = 'div', className, ...rest }: StackProps) {
  return <Element className={classes(style.stack, className)} {...rest} />
}

type ToolbarProps = HTMLAttributes<HTMLElement> & { readonly as?: 'nav' | 'div' }

/** Buttons that belong together. */
export function Toolbar({ as: Element = 'nav', className, ...rest }: ToolbarProps) {
  return <Element className={classes(style.toolbar, className)} {...rest} />
}
