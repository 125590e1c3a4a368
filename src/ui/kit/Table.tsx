// A table with a line between its rows.
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import style from './Table.module.css'

export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table className={classes(style.table, className)} {...rest} />
}
