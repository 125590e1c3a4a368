// The house of graduation, at the end of the street.
import { Icon } from '../art/Icon.tsx'
import { DARK } from './houses.ts'
import style from './Scenery.module.css'

const COLUMNS = [18, 52, 112, 146] as const

export function Temple({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <div
      className={style.house}
      data-open={isOpen}
      style={{ aspectRatio: '180 / 400' }}
      aria-hidden
    >
      <svg viewBox="0 0 180 400" data-drawn focusable="false">
        <path d="M18 150h144v240H18z" fill="#6f665c" />
        <path d="M0 148 90 84l90 64z" fill="#a59a89" />
        <path d="M22 142 90 95l68 47z" fill="#877c6e" />
        <rect y="146" width="180" height="12" fill="#b5aa98" rx="2" />
        {COLUMNS.map((x) => (
          <g key={x}>
            <rect x={x - 3} y="158" width="23" height="8" fill="#c2b7a5" />
            <rect x={x} y="164" width="17" height="214" fill="#b5aa98" />
            <path d={`M${x + 5} 164v214M${x + 11} 164v214`} stroke="#9a8f7f" strokeWidth="2" />
          </g>
        ))}
        <rect x="62" y="276" width="56" height="114" fill="#54301c" rx="4" />
        <rect x="67" y="282" width="46" height="108" fill="#8a5630" />
        <rect x="73" y="289" width="34" height="44" fill={isOpen ? '#ffd772' : DARK} rx="3" />
        <path d="M6 378h168v11H6zM0 389h180v11H0z" fill="#b5aa98" />
      </svg>
      <span className={style.ware} style={{ left: '50%', bottom: '64%', fontSize: '16cqw' }}>
        <Icon name="graduation-cap" />
      </span>
    </div>
  )
}
