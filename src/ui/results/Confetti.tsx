// A great shift ends in confetti. Style only: without motion there is none.
import type { CSSProperties } from 'react'
import style from './Results.module.css'

const PIECES = Array.from({ length: 60 }, (_, index) => index)
const COLOURS = ['var(--gold)', 'var(--leaf)', 'var(--sky)', 'var(--ember)', 'var(--butter)']
const GOLDEN = 0.618 // spreads the pieces evenly without looking like a grid

export function Confetti() {
  return (
    <div className={style.confetti} aria-hidden>
      {PIECES.map((index) => (
        <i key={index} style={piece(index)} />
      ))}
    </div>
  )
}

function piece(index: number): CSSProperties {
  const spread = (times: number) => (index * GOLDEN * times) % 1
  return {
    left: `${spread(1) * 100}%`,
    width: `${0.4 + spread(3) * 0.4}rem`,
    background: COLOURS[index % COLOURS.length],
    animationDelay: `${900 + spread(7) * 900}ms`,
    animationDuration: `${2200 + spread(5) * 1600}ms`,
    rotate: `${spread(11) * 360}deg`,
  }
}
