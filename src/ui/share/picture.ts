// The picture of a result, as large as pictures in messages and on networks are shown.
import { CLEARLY, timesOf } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { mainLead } from '../../waiters/index.ts'
import { locale, number, percent, t } from '../../words/index.ts'
import { modeIcons } from '../controls/ModePill.tsx'
import { levelName, tenths } from '../format.ts'
import { leadName } from '../watch/names.ts'
import { colours, createBrush, type Brush } from './brush.ts'
import { drawLane, type Area } from './lane.ts'
import { modesShown, type Half, type Pair } from './pair.ts'

export const WIDTH = 1200
export const HEIGHT = 630

const EDGE = 52
const FIRST_ROW = 152 // from the top
const ROW = 196 // from the top of one to the next

/** The finished PNG; `link` is written on it. Rejects where it cannot be drawn. */
export async function drawPicture(pair: Pair, link: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const brush = await createBrush(canvas)
  drawGround(brush)
  drawHead(brush, pair)
  const shown = modesShown(pair)
  const first = shown.length > 1 ? FIRST_ROW : FIRST_ROW + ROW / 2
  for (const [index, mode] of shown.entries()) {
    const y = first + index * ROW
    drawRow(brush, pair, mode, { x: EDGE, y, width: WIDTH - 2 * EDGE, height: 180 })
  }
  drawFoot(brush, link)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('noPicture'))), 'image/png')
  })
}

function drawGround({ ink, box }: Brush): void {
  const light = ink.createRadialGradient(WIDTH / 2, -80, 40, WIDTH / 2, -80, 900)
  light.addColorStop(0, colours.dusk)
  light.addColorStop(1, colours.night)
  box(0, 0, WIDTH, HEIGHT, 0, light)
}

function drawHead({ text, icon }: Brush, pair: Pair): void {
  const { run } = pair
  icon('bellhop-bell', EDGE - 6, 34, 92)
  const left = EDGE + 100
  text(t('title.name'), left, 84, { size: 60, weight: 700, colour: colours.butter })
  const level = levelName(run.replay.level)
  const shift = `${level} · ${t('picture.customers', { seed: run.replay.seed })}`
  const who = leadName(mainLead(run.leads)) ?? run.name
  const words = who ? `${shift} · ${t('picture.waiter', { name: who })}` : shift
  text(words, left, 122, { size: 27, colour: colours.cream, widest: 640 })
  drawTimes({ text }, pair)
}

function drawTimes({ text }: Pick<Brush, 'text'>, pair: Pair): void {
  const times = timesOf(pair.halves)
  if (times === null || times < CLEARLY) return
  const right = WIDTH - EDGE
  const ratio = t('picture.times', { ratio: tenths(times) })
  const size = 92
  text(ratio, right, 92, { size, weight: 700, colour: colours.mint, align: 'right' })
  text(t('picture.timesWhat'), right, 124, {
    size: 25,
    weight: 600,
    colour: colours.mint,
    align: 'right',
    widest: 340,
  })
}

function drawFoot({ text, box }: Brush, link: string): void {
  const kinds = [
    ['working', colours.sky],
    ['standing', colours.ember],
    ['idle', colours.idle],
  ] as const
  let x = EDGE + 6
  for (const [kind, colour] of kinds) {
    box(x, 570, 28, 20, 6, colour)
    x += 38
    x += text(t(`picture.${kind}`), x, 588, { size: 23, colour: colours.cream }) + 26
  }
  const right = WIDTH - EDGE
  const room = right - x - 20
  const style = { size: 28, weight: 600, colour: colours.amber, align: 'right' } as const
  text(link, right - 6, 590, { ...style, widest: room })
}

/** The picture in words, for who cannot see it. */
export function pictureWords({ run, halves: { blocking, async } }: Pair): string {
  const points = (half: typeof blocking) =>
    half ? number(half.result.score) : t('share.notPlayed')
  const { level, seed } = run.replay
  return t('share.pictureText', {
    level: levelName(level),
    seed,
    blocking: points(blocking),
    async: points(async),
  })
}

const LANE_FROM = 430 // from the row's left
const STAR = 'm12 3.6 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.8l5.9-.8z' // 24 units

function drawRow(brush: Brush, pair: Pair, mode: Mode, area: Area): void {
  const half = pair.halves[mode]
  if (half) drawHalf(brush, half, mode, area, pair.axisMs)
  else drawChallenge(brush, mode, area)
}

function drawHalf(brush: Brush, half: Half, mode: Mode, area: Area, axisMs: number): void {
  const { x, y, width } = area
  const { served, lost, score, standingStill } = half.result
  drawCard(brush, mode, area)
  drawPill(brush, mode, x + 36, y + 20)
  const wide = brush.text(number(score), x + 36, y + 155, {
    size: 92,
    weight: 700,
    colour: colours.butter,
    widest: 220,
  })
  if (half.stars !== null) drawStars(brush, half.stars, x + 36 + wide + 20, y + 106)
  const lane = { x: x + LANE_FROM, y: y + 102, width: width - LANE_FROM - 34, height: 54 }
  const people = `${t('picture.served', { count: served })} · ${t('picture.lost', { count: lost })}`
  const style = { size: 29, weight: 600 } as const
  const stood = t('picture.stood', { share: percent(standingStill) })
  brush.text(people, lane.x, y + 46, { ...style, colour: colours.cream, widest: 360 })
  brush.text(stood, lane.x + lane.width, y + 46, {
    ...style,
    colour: standingStill > 0.3 ? '#ff9c8f' : colours.mint,
    align: 'right',
    widest: 280,
  })
  drawLane(brush, half.lane, lane, axisMs)
}

function drawCard({ ink, box }: Brush, mode: Mode, { x, y, width, height }: Area): void {
  ink.save()
  ink.shadowColor = 'rgb(0 0 0 / 35%)'
  ink.shadowBlur = 24
  ink.shadowOffsetY = 8
  box(x, y, width, height, 26, colours.card)
  ink.restore()
  ink.save()
  ink.clip() // to the card's own outline
  ink.fillStyle = modeColour(mode)
  ink.fillRect(x, y, 14, height)
  ink.restore()
}

/** Where the other mode's half will be. */
function drawChallenge({ ink, text, icon }: Brush, mode: Mode, { x, y, width, height }: Area) {
  ink.beginPath()
  ink.roundRect(x + 2, y + 2, width - 4, height - 4, 26)
  ink.setLineDash([14, 12])
  ink.lineWidth = 4
  ink.strokeStyle = '#5d8488'
  ink.stroke()
  ink.setLineDash([])
  icon(modeIcons[mode], x + 40, y + 38, 104)
  text(t(`picture.challenge.${mode}`), x + 176, y + 88, {
    size: 50,
    weight: 700,
    colour: colours.butter,
    widest: width - 220,
  })
  text(t('picture.challengeWhat'), x + 176, y + 134, { size: 30, colour: colours.cream })
}

function drawPill({ text, box, icon }: Brush, mode: Mode, x: number, y: number): void {
  const words = t(`mode.${mode}.name`).toLocaleUpperCase(locale())
  const style = { size: 25, weight: 600, colour: '#fff' } as const
  const wide = text(words, -2_000, y, style) // beyond the edge, to be measured
  box(x, y, wide + 78, 48, mode === 'async' ? 24 : 10, modeColour(mode))
  icon(modeIcons[mode], x + 14, y + 5, 38)
  text(words, x + 56, y + 34, style)
}

function drawStars({ ink, icon }: Brush, count: number, x: number, y: number): void {
  for (let place = 0; place < 3; place++) {
    const left = x + place * 50
    if (place < count) icon('star', left, y, 48)
    else drawMissing(ink, left, y)
  }
}

function drawMissing(ink: CanvasRenderingContext2D, x: number, y: number): void {
  ink.save()
  ink.translate(x + 2, y + 2)
  ink.scale(44 / 24, 44 / 24)
  ink.strokeStyle = '#86a3a2'
  ink.lineWidth = 1.6
  ink.lineJoin = 'round'
  ink.stroke(new Path2D(STAR))
  ink.restore()
}

function modeColour(mode: Mode): string {
  return mode === 'async' ? colours.green : colours.red
}
