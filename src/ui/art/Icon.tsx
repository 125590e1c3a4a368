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

const lines = {
  pause: 'M8 5v14M16 5v14',
  undo: 'M9 7 4 12l5 5M4 12h10a5 5 0 0 1 0 10h-2',
  stand: 'M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9M16 3c0 5-8 5-8 9s8 4 8 9',
  hire: 'M9 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M3 20c0-4 2.5-6 6-6s6 2 6 6M19 8v6M16 11h6',
  close: 'm6 6 12 12M18 6 6 18',
  check: 'm5 13 5 5L19 7',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  projector: 'M3 4h18M5 4v11h14V4M12 15v5M8 21l4-3 4 3',
  play: 'M8 5v14l11-7z',
  restart: 'M6 5v14M19 6l-9 6 9 6z',
  backward: 'm12 6-6 6 6 6M19 6l-6 6 6 6',
  forward: 'm6 6 6 6-6 6M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
} as const

/** Plain line signs for buttons, drawn in the colour of the text. */
export function Glyph({ name }: { readonly name: keyof typeof lines }) {
  return (
    <svg viewBox="0 0 24 24" width="1.3em" height="1.3em" aria-hidden focusable="false">
      <path
        d={lines[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
