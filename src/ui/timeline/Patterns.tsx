// The patterns that say standing still and a raised hand without their colours.

export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <Stripes id="stripes-standing" ground="#e4572e" stripe="#b8340f" turn={45} />
        <Stripes id="stripes-hand" ground="#f4a65d" stripe="#ffd9a8" turn={0} />
      </defs>
    </svg>
  )
}

type Props = {
  readonly id: string
  readonly ground: string
  readonly stripe: string
  readonly turn: number // degrees
}

function Stripes({ id, ground, stripe, turn }: Props) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width="8" height="8" fill={ground} />
      <rect width="3" height="8" fill={stripe} />
    </pattern>
  )
}
