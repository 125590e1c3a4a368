// Three stars: a won one is solid and golden, a missing one is only an outline.
import { t } from '../../words/index.ts'
import { Icon } from './Icon.tsx'
import style from './Art.module.css'

type Props = {
  readonly count: number | null // null while the robots are still playing
  readonly large?: boolean
}

export function Stars({ count, large = false }: Props) {
  const text = count === null ? t('stars.pending') : t('stars.text', { count })
  return (
    <span className={style.stars} data-large={large} data-pending={count === null}>
      <span className="spoken">{text}</span>
      {[1, 2, 3].map((place) => (
        <Star key={place} won={place <= (count ?? 0)} size={large ? 2.6 : 1.15} />
      ))}
    </span>
  )
}

function Star({ won, size }: { readonly won: boolean; readonly size: number }) {
  if (won) {
    return (
      <span className={style.won}>
        <Icon name="star" size={size} />
      </span>
    )
  }
  return (
    <svg
      className={style.missing}
      viewBox="0 0 24 24"
      width={`${size}rem`}
      height={`${size}rem`}
      aria-hidden
      focusable="false"
    >
      <path d="m12 3.6 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.8l5.9-.8z" />
    </svg>
  )
}
