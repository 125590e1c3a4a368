// The front of a house: walls of planks or bricks, a roof, and the awning over its shop.
import { DARK, EAVES, HOUSE_HEIGHT } from './houses.ts'
import type { House as Plan } from './houses.ts'

/** Walls and roof, with what is on them. */
export function Facade({ width, wall, roof, chimneys, ornament }: Plan) {
  const { top, fill, line, isBrick } = wall
  const inner = width - 2 * EAVES
  return (
    <>
      {chimneys.map((box) => (
        <rect key={box.x} {...box} fill="#6b322a" />
      ))}
      <rect x={EAVES} y={top} width={inner} height={HOUSE_HEIGHT - top} fill={fill} />
      <path d={isBrick ? bricks(inner, top) : planks(inner, top)} stroke={line} fill="none" />
      <rect x={EAVES} y={top} width={inner} height="10" fill="#000" opacity="0.18" />
      <path d={roof.path} fill={roof.fill} />
      {!isBrick && <rect x="0" y={top - 4} width={width} height="9" fill={roof.edge} rx="2" />}
      {isBrick && <rect x="0" y="46" width={width} height="8" fill={roof.edge} rx="2" />}
      {ornament === 'window' && <RoundWindow />}
      {ornament === 'clock' && <Clock />}
      <rect x={EAVES} y="392" width={inner} height="8" fill="#000" opacity="0.22" />
    </>
  )
}

function planks(inner: number, top: number): string {
  const count = Math.floor(inner / 20)
  return Array.from({ length: count }, (_, at) => `M${EAVES + 10 + at * 20} ${top}V400`).join('')
}

function bricks(inner: number, top: number): string {
  const rows = Math.floor((HOUSE_HEIGHT - top) / 12)
  return Array.from({ length: rows }, (_, row) => {
    const y = top + row * 12
    const joints = Math.floor(inner / 26)
    const first = EAVES + (row % 2) * 13 + 8
    const ups = Array.from({ length: joints }, (__, at) => `M${first + at * 26} ${y}v12`).join('')
    return `M${EAVES} ${y}h${inner}${ups}`
  }).join('')
}

function RoundWindow() {
  return <circle cx="96" cy="112" r="15" fill={DARK} stroke="#2f3852" strokeWidth="5" />
}

function Clock() {
  return (
    <>
      <circle cx="165" cy="58" r="24" fill="#fdf3dc" stroke="#d8a63f" strokeWidth="4" />
      <path
        d="M165 42v16l11 6"
        stroke="#1d2b38"
        strokeWidth="4"
        fill="none"
        strokeLinecap="round"
      />
    </>
  )
}

export function Awning({ width, awning: { stripe, stripes } }: Plan) {
  const each = (width - 2) / stripes
  const scallops = (parity: number) =>
    Array.from({ length: stripes }, (_, at) => at)
      .filter((at) => at % 2 === parity)
      .map((at) => `M${1 + at * each} 240h${each}v22a${each / 2} ${each / 2} 0 0 1-${each} 0z`)
      .join('')
  return (
    <>
      <path d={scallops(0)} fill={stripe} />
      <path d={scallops(1)} fill="#f5ead2" />
      <rect x="0" y="235" width={width} height="7" fill="#6f4426" rx="2" />
    </>
  )
}
