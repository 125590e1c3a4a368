// Where words at a table are: on its cloth, or on the legs of who stands there, and never on its bar.
import type { FloorPlan } from '../../levels/index.ts'
import { CLOTH } from '../joint-cells.ts'
import type { TablePlace } from '../layout.ts'
import { TRACK } from '../lettering-cells.ts'
import type { StageContext } from '../stage-context.ts'
import { barScale } from '../views/tables.ts'
import type { Caption } from './caption.ts'

type At = Pick<TablePlace, 'y' | 'scale'>
type Labelled = Pick<TablePlace, 'x' | 'scale' | 'label'>
type Drawn = { readonly places: Pick<StageContext['places'], 'lettering'> } & Pick<
  StageContext,
  'numberScale'
>

const WORDS = 34 // units below the middle, where nothing lies and the waiter never stands
const NUMBER = 42 // units of a table's number from left to right; on a small table as large
const LETTER = 0.5 // of its height, the width of a letter
const CLEAR = 0.68 // of the letters' height, from their middle to the end of their outline

/** The middle of a word on a cloth, from left to right: as near to the table's as its number allows. */
export function besideNumber(
  { places: { lettering } }: Drawn,
  { x, scale, label }: Labelled,
  word: string,
  height: number,
): number {
  const side = Math.sign(label)
  const number = (NUMBER / 2) * (lettering > 1 ? lettering : scale)
  const free = Math.abs(label) * scale - number - (LETTER / 2) * word.length * height
  return x + side * Math.min(0, free)
}

/** The middle of words on the cloth. */
export function onCloth(context: Drawn, place: At, words: Pick<Caption, 'height'>): number {
  return Math.min(place.y + WORDS * place.scale, aboveBar(context, place, words))
}

/** The highest that the middle of words over a table may be to leave the counter's lettering free. */
export function belowCounter(
  { places }: { readonly places: { readonly plan: Pick<FloorPlan, 'counter'> } },
  y: number,
  words: Pick<Caption, 'height'>,
): number {
  return Math.max(y, places.plan.counter.bottom + CLEAR * words.height())
}

/** The lowest that the middle of words may be to leave the table's bar free. */
export function aboveBar(context: Drawn, place: At, words: Pick<Caption, 'height'>): number {
  const { y, scale } = place
  const larger = barScale(context.places.lettering, scale) * context.numberScale()
  const top = CLOTH.track.y - (TRACK.height / 2) * larger
  return y + top * scale - CLEAR * words.height()
}
