// Beside a table that wants more than one dish: how far it has come, as a number.
import type { GameObjects } from 'phaser'
import { severalOf } from '../../reading/index.ts'
import type { Several } from '../../reading/index.ts'
import { NONE, seatOf } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import type { TablePlace } from '../layout.ts'
import { depth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { write } from './furnishing.ts'

const AT = { x: 84, y: -150 } as const // from the table's centre, above its bubble
const SIZE = 18 // units

type Count = { readonly text: GameObjects.Text; shown: string }

/** Nothing on a level whose tables all want one dish. */
export function createCounts(context: StageContext, sharpness: number): View {
  const { play, places } = context
  if (!play.level.rules.some(({ type }) => type === 'courses' || type === 'parties'))
    return { update() {} }
  const counts = places.tables.map((place) => createCount(context, place, sharpness))
  return {
    update() {
      counts.forEach((count, index) => {
        const station = places.tables[index]?.station ?? NONE
        const id = play.room.tables[seatOf(play.level.floor, station)] ?? NONE
        const customer = play.room.customers[id]
        show(count, customer ? severalOf(play.level, customer) : null)
      })
    },
  }
}

function createCount(
  context: StageContext,
  { x, y, scale, side }: TablePlace,
  sharpness: number,
): Count {
  const size = SIZE * context.numberScale()
  const text = write(
    context,
    '',
    x + AT.x * side * scale,
    y + AT.y * scale,
    size,
    colours.butter,
    sharpness,
  )
  text.setStroke(colours.card, 6).setDepth(depth.mark).setVisible(false)
  return { text, shown: '' }
}

function show(count: Count, several: Several | null): void {
  const words = several ? t(`room.${several.kind}`, several) : ''
  if (words === count.shown) return
  count.shown = words
  count.text.setVisible(words !== '').setText(words)
}
