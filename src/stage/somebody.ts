// Who comes in while the customers' pictures are still on their way: anybody, as a shape.
import type { Cell, Pen } from './lettering-cells.ts'

export const SOMEBODY = 'somebody'

const SIZE = 96 // units, as every customer's picture
const ROUND = Math.PI * 2

export const somebody: Cell = {
  name: SOMEBODY,
  width: SIZE,
  height: SIZE,
  draw(pen) {
    pen.fillStyle = '#7d6a58'
    shoulders(pen)
    pen.fillStyle = '#a08c78'
    pen.beginPath()
    pen.arc(SIZE / 2, 38, 22, 0, ROUND)
    pen.fill()
  },
}

function shoulders(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(14, SIZE)
  pen.bezierCurveTo(14, 74, 28, 62, SIZE / 2, 62)
  pen.bezierCurveTo(SIZE - 28, 62, SIZE - 14, 74, SIZE - 14, SIZE)
  pen.fill()
}
