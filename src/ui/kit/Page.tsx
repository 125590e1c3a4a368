// The frame of a screen that is read: one column on a ground lit from above.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import style from './Page.module.css'

/** The screen's style sheet, which may say more of `page` and `column`. */
type Own = { readonly page?: string; readonly column?: string }

type Props = {
  readonly own: Own
  readonly centred?: boolean
  readonly children: ReactNode
}

export function Page({ own, centred, children }: Props) {
  return (
    <div className={classes(style.page, own.page)} data-centred={centred}>
      <div className={classes(style.column, own.column)}>{children}</div>
    </div>
  )
}
