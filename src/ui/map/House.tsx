// A chapter's house. Its windows light up one by one as its levels open, its shop with the first of
// them. Decoration: the chapter's name and its signs say all of it.
import { Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { DARK, EAVES, HOUSE_HEIGHT } from './houses.ts'
import type { Box, House as Plan } from './houses.ts'
import style from './Scenery.module.css'

type Props = {
  readonly plan: Plan
  readonly lit: readonly (IconName | null)[] // what is seen in each window; null: it is dark
}

const LIGHT = '#ffd772'
const FRAME = '#54301c'

export function House({ plan, lit }: Props) {
  const { width, windows, fronts, wares } = plan
  const isOpen = lit.some((each) => each !== null)
  return (
    <div
      className={style.house}
      data-open={isOpen}
      style={{ aspectRatio: `${width} / ${HOUSE_HEIGHT}` }}
      aria-hidden
    >
      <svg viewBox={`0 0 ${width} ${HOUSE_HEIGHT}`} data-drawn focusable="false">
        <Facade {...plan} />
        {windows.map((box, index) => (
          <Window key={box.x} box={box} isLit={Boolean(lit[index])} />
        ))}
        <Awning {...plan} />
        {fronts.map((box) => (
          <Window key={box.x} box={box} isLit={isOpen} isShop />
        ))}
        {plan.doors.map((x) => (
          <Door key={x} x={x} isLit={isOpen} />
        ))}
      </svg>
      {windows.map((box, index) => {
        const name = lit[index]
        return name && <Ware key={box.x} name={name} box={box} width={width} share={0.62} />
      })}
      {wares.map((name, index) => (
        <Ware
          key={name}
          name={name}
          box={shareOf(fronts, wares, index)}
          width={width}
          share={0.72}
        />
      ))}
    </div>
  )
}

/** The part of the shop windows that one of the wares has for itself. */
function shareOf(fronts: readonly Box[], wares: readonly IconName[], index: number): Box {
  const first = Math.ceil(wares.length / fronts.length)
  const front = fronts[Math.floor(index / first)] ?? { x: 0, y: 0, width: 0, height: 0 }
  const isLast = Math.floor(index / first) === fronts.length - 1
  const among = isLast ? wares.length - first * (fronts.length - 1) : first
  const width = front.width / among
  return { ...front, x: front.x + width * (index % first), width }
}

type WareProps = {
  readonly name: IconName
  readonly box: Box
  readonly width: number // of the house
  readonly share: number // of the lower side that is taken up
}

function Ware({ name, box, width, share }: WareProps) {
  const size = Math.min(box.width, box.height) * share
  return (
    <span
      className={style.ware}
      style={{
        left: `${((box.x + box.width / 2) / width) * 100}%`,
        bottom: `${((HOUSE_HEIGHT - box.y - box.height) / HOUSE_HEIGHT) * 100}%`,
        fontSize: `${(size / 1.35 / width) * 100}cqw`,
      }}
    >
      <Icon name={name} />
    </span>
  )
}

type WindowProps = { readonly box: Box; readonly isLit: boolean; readonly isShop?: boolean }

function Window({ box, isLit, isShop = false }: WindowProps) {
  const { x, y, width, height } = box
  const middle = `M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}`
  return (
    <g data-lit={isLit} className={style.window}>
      <rect {...box} fill={isLit ? LIGHT : DARK} stroke={FRAME} strokeWidth="6" rx="3" />
      <path
        d={`M${x + 6} ${y + height * 0.7}L${x + width * 0.55} ${y + 4}h${width * 0.2}L${x + 6} ${y + height - 6}z`}
        fill="#fff"
        opacity={isLit ? 0.28 : 0.06}
      />
      {!isShop && <path d={middle} stroke={FRAME} strokeWidth="4" />}
      {!isShop && <rect x={x - 5} y={y + height} width={width + 10} height="7" fill="#3d2214" />}
    </g>
  )
}

function Door({ x, isLit }: { readonly x: number; readonly isLit: boolean }) {
  return (
    <>
      <rect x={x} y="279" width="56" height="121" fill={FRAME} rx="4" />
      <rect x={x + 5} y="284" width="46" height="116" fill="#8a5630" />
      <rect x={x + 11} y="291" width="34" height="46" fill={isLit ? LIGHT : DARK} rx="3" />
      <circle cx={x + 44} cy="352" r="3" fill="#f2c14e" />
    </>
  )
}

/** Walls and roof, with what is on them. */
function Facade({ width, wall, roof, chimneys, ornament }: Plan) {
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

function Awning({ width, awning: { stripe, stripes } }: Plan) {
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
