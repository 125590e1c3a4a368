// The button of every screen.
import type { ComponentProps } from 'react'
import style from './Button.module.css'

type Props = ComponentProps<'button'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
}

export function Button({ kind = 'plain', ...rest }: Props) {
  return <button type="button" className={style.button} data-kind={kind} {...rest} />
}
