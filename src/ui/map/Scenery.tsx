// What the wide street has around its houses: the evening sky, lamps, a chain of lights, the alley, and
// the way from sign to sign, golden as far as it has been walked.
import { alleys } from './alleys.ts'
import type { SignView } from './signs.ts'
import style from './Scenery.module.css'

const WIDTH = 1440
const HEIGHT = 836
const GROUND = 430 // where the houses stand

const STARS =
  'M60 40h0M168 22h0M330 60h0M420 24h0M560 14h0M660 50h0M742 20h0M830 70h0' +
  'M900 30h0M1080 26h0M1240 110h0M1330 34h0M1400 90h0M24 120h0M700 92h0M1290 66h0'
const LAMPS = [664, 884, 1240]
const LIGHTS = ['M308 130q20 34 42 4', 'M650 126q16 40 30 50', 'M868 190q18 30 32-30'] as const

export function Scenery({ signs }: { readonly signs: readonly SignView[] }) {
  return (
    <>
      <svg className={style.sky} aria-hidden data-drawn focusable="false">
        <SkyColours />
        <rect width="100%" height="100%" fill="url(#map-sky)" />
      </svg>
      <svg className={style.ground} aria-hidden data-drawn focusable="false">
        <Cobbles />
        <rect width="100%" height="100%" fill="url(#map-cobbles)" />
        <rect width="100%" height="14" fill="#6c8085" />
        <rect width="100%" height="4" y="14" fill="#2b3d42" />
      </svg>
      <svg
        className={style.scene}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden
        data-drawn
        focusable="false"
      >
        <Glow />
        <Evening />
        <Alley />
        <Way signs={signs} />
      </svg>
    </>
  )
}

function SkyColours() {
  return (
    <linearGradient id="map-sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stopColor="#0f2236" />
      <stop offset="0.45" stopColor="#2a4763" />
      <stop offset="0.78" stopColor="#63557a" />
      <stop offset="1" stopColor="#b3716c" />
    </linearGradient>
  )
}

function Cobbles() {
  return (
    <pattern id="map-cobbles" width="56" height="36" patternUnits="userSpaceOnUse">
      <rect width="56" height="36" fill="#263c41" />
      <rect x="2" y="2" width="24" height="14" rx="6" fill="#2d454a" />
      <rect x="30" y="2" width="24" height="14" rx="6" fill="#2a4146" />
      <rect x="-12" y="20" width="24" height="14" rx="6" fill="#2a4247" />
      <rect x="16" y="20" width="24" height="14" rx="6" fill="#2e474c" />
      <rect x="44" y="20" width="24" height="14" rx="6" fill="#2a4247" />
    </pattern>
  )
}

function Glow() {
  return (
    <radialGradient id="map-glow">
      <stop offset="0" stopColor="#ffdf8a" stopOpacity="0.5" />
      <stop offset="0.4" stopColor="#ffdf8a" stopOpacity="0.16" />
      <stop offset="1" stopColor="#ffdf8a" stopOpacity="0" />
    </radialGradient>
  )
}

function Evening() {
  return (
    <>
      <path d={STARS} stroke="#dfeaf2" strokeWidth="3.2" strokeLinecap="round" opacity="0.8" />
      <circle cx="1186" cy="58" r="90" fill="url(#map-glow)" />
      <path d="M1194 26a32 32 0 1 0 22 48 26 26 0 1 1-22-48z" fill="#fbe9b7" />
      <path
        d="M0 430V260l40-30 30 60v140zM1230 430V210l60-20 150 60v180z"
        fill="#3a4158"
        opacity="0.5"
      />
      <path
        d="M232 40q-10-22 8-36t4-36"
        stroke="#c9d3da"
        strokeWidth="14"
        strokeLinecap="round"
        fill="none"
        opacity="0.16"
      />
      {LIGHTS.map((path) => (
        <g key={path} fill="none">
          <path d={path} stroke="#1b2b33" strokeWidth="2.5" />
          <path
            d={path}
            stroke="#ffdf8a"
            strokeWidth="9"
            strokeLinecap="round"
            strokeDasharray="0 13"
          />
        </g>
      ))}
      <Lamps />
    </>
  )
}

function Lamps() {
  return LAMPS.map((x) => (
    <g key={x}>
      <circle cx={x} cy="286" r="110" fill="url(#map-glow)" />
      <ellipse cx={x} cy="452" rx="120" ry="30" fill="url(#map-glow)" />
      <path d={`M${x} 298v134M${x - 8} 432h16`} stroke="#0d1a1e" strokeWidth="7" />
      <path d={`M${x - 10} 270h20l-4 30h-12z`} fill="#ffe7a6" />
      <path d={`M${x - 13} 272 ${x} 258l13 14z`} fill="#0d1a1e" />
    </g>
  ))
}

/** The side street of Slow Tuesday. */
function Alley() {
  return (
    <>
      <path d="M308 190h42v240h-42z" fill="#162a35" />
      <path d="M322 300h14l14 130h-42z" fill="#33484f" />
      <path d="M322 250h14v50h-14z" fill="#c98a5b" opacity="0.35" />
    </>
  )
}

const FIRST = 92
const STEP = 83
const ROWS = [545, 705] as const // the middle of each row of signs

function spotOf(at: number): string {
  return `${FIRST + at * STEP} ${ROWS[at % 2 === 0 ? 0 : 1]}`
}

function Way({ signs }: { readonly signs: readonly SignView[] }) {
  const spots = signs.map((_, at) => spotOf(at))
  const pieces = [`M${FIRST} ${GROUND} L${spots[0] ?? ''}`]
  for (const [at, spot] of spots.slice(1).entries()) pieces.push(`M${spots[at] ?? ''} L${spot}`)
  pieces.push(`M${spots.at(-1) ?? ''} Q1345 700 1345 ${GROUND}`)
  const reached = signs.findIndex(({ isNext }) => isNext)
  const walked = pieces.slice(0, reached < 0 ? pieces.length : reached + 1).join('')
  return (
    <g fill="none" strokeLinecap="round">
      <path d={pieces.join('')} stroke="#182a2e" strokeWidth="26" opacity="0.75" />
      <path d={pieces.join('')} stroke="#8ea3a6" strokeWidth="4" strokeDasharray="0 14" />
      <path d={walked} stroke="#a5741f" strokeWidth="18" opacity="0.55" />
      <path d={walked} stroke="#ffc94a" strokeWidth="7" strokeDasharray="0 16" />
      {Object.values(alleys).map(({ path }) => (
        <path key={path} d={path} stroke="#6cc58c" strokeWidth="5" strokeDasharray="0 13" />
      ))}
    </g>
  )
}
