// One picture of the packed icon sheet. Always decoration: the words beside it say what it means.
import type { CSSProperties } from 'react'
import sheet from '../../../assets/packed/icons.json'
import picture from '../../../assets/packed/icons.webp'
import style from './Icon.module.css'

export type IconName = keyof typeof sheet.icons

const dishes: Readonly<Record<string, number>> = sheet.icons

/** `size` in rem; without it the icon is as tall as the text around it. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  const index = sheet.icons[name]
  const place: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet': `url(${picture})`,
    '--columns': sheet.columns,
    '--rows': sheet.rows,
    '--column': index % sheet.columns,
    '--row': Math.floor(index / sheet.columns),
  }
  if (size !== undefined) place['--size'] = `${size}rem`
  return <span className={style.icon} style={place} aria-hidden />
}

/** The icon of a dish; a plate when the sheet has none for it. */
export function dishIcon(dish: string | null): IconName {
  return dish !== null && isIcon(dish) ? dish : 'fork-and-knife-with-plate'
}

function isIcon(name: string): name is IconName {
  return dishes[name] !== undefined
}
