// A word in the room beside what it is about, never smaller than can be read on a phone.
import type { GameObjects } from 'phaser'
import { colours } from '../colours.ts'
import { depth } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import { write } from '../views/furnishing.ts'

/** From one line to the next, in heights of its letters. */
export const LINE = 1.25

export type Caption = {
  /** At these room units, the middle of the words. */
  show(words: string, x: number, y: number): void
  hide(): void
  /** Of its letters, room units. */
  height(): number
}

const SIZE = 20 // units
const SMALLEST = 14 / 44 // of what a finger needs: CSS pixels
const EDGE = 4 // units that stay free beside the words

export function captionHeight(context: Pick<StageContext, 'numberScale' | 'finger'>): number {
  return Math.max(SIZE * context.numberScale(), SMALLEST * context.finger())
}

/** Whether letters are larger there than the room's, to be read: words have less room than usual. */
export function isEnlarged(context: Pick<StageContext, 'numberScale' | 'finger'>): boolean {
  return captionHeight(context) > SIZE * context.numberScale()
}

export function createCaption(
  context: StageContext,
  sharpness: number,
  colour: string = colours.butter,
): Caption {
  const { width } = context.places.plan
  let text: GameObjects.Text | null = null
  const height = (): number => captionHeight(context)
  const make = (): GameObjects.Text => {
    const size = height()
    const made = write(context, '', 0, 0, size, colour, sharpness)
    return made.setStroke(colours.card, size / 3.6).setDepth(depth.mark)
  }
  return {
    show(words, x, y) {
      text ??= make()
      if (text.text !== words) text.setText(words)
      const half = text.width / 2 + EDGE
      const inside = Math.min(Math.max(x, half), Math.max(half, width - half))
      text.setVisible(true).setPosition(inside, y)
    },
    hide: () => text?.setVisible(false),
    height,
  }
}
