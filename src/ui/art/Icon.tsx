// One picture of the packed icons. Always decoration: the words beside it say what it means.
import type { CSSProperties } from 'react'
import { placeOfIcon } from './icons.ts'
import type { IconName } from './icons.ts'
import style from './Art.module.css'

type Props = {
  readonly name: IconName
  readonly size?: number // rem; without it the icon is as tall as the text around it
  readonly isPhoto?: boolean // on white paper
}

export function Icon({ name, size, isPhoto = false }: Props) {
  const { picture, columns, rows, column, row } = placeOfIcon(name)
  const place: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet': `url(${picture})`,
    '--columns': columns,
    '--rows': rows,
    '--column': column,
    '--row': row,
  }
  if (size !== undefined) place['--size'] = `${size}rem`
  return <span className={style.icon} style={place} data-photo={isPhoto || undefined} aria-hidden />
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
  more: 'M5 12h.01M12 12h.01M19 12h.01',
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
