// The picture of a result, as large as pictures in messages and on networks are shown.
import { CLEARLY, timesOf } from '../../runs/index.ts'
import { mainLead } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { tenths } from '../number-format.ts'
import { levelName } from '../level-name.ts'
import { leadName } from '../watch/names.ts'
import { colours, createBrush } from './brush.ts'
import type { Brush } from './brush.ts'
import { drawRow } from './picture-row.ts'
import type { Pair } from './pair.ts'

export const WIDTH = 1200
export const HEIGHT = 630

const EDGE = 52

/** The finished PNG; `link` is written on it. Rejects where it cannot be drawn. */
export async function drawPicture(pair: Pair, link: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const brush = await createBrush(canvas)
  drawGround(brush)
  drawHead(brush, pair)
  drawRow(brush, pair, 'blocking', { x: EDGE, y: 152, width: WIDTH - 2 * EDGE, height: 180 })
  drawRow(brush, pair, 'async', { x: EDGE, y: 348, width: WIDTH - 2 * EDGE, height: 180 })
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
