// The speech bubble of a table: what its customer has in mind, as one picture or three dots.
import type { GameObjects } from 'phaser'
import type { Customer, DeepReadonly } from '../../sim/index.ts'
import { back, out, share } from '../ease.ts'
import { BUBBLE } from '../joint-cells.ts'
import type { TablePlace } from '../layout.ts'
import { depth, picture, reframe, wave } from '../show.ts'
import type { Show } from '../show.ts'

export type Bubble = {
  readonly box: GameObjects.Container
  /** `since` is when the customer had sat down. */
  update(customer: DeepReadonly<Customer> | null, since: number): void
}

const TAIL = { x: 7 / BUBBLE.width, y: 80 / BUBBLE.height } as const
const TIP = { x: 50, y: -62 } as const // of the tail, from the table's centre
const BEHIND = 110 // units: before the waiter at the kitchen, behind the one at the table
const GROWS = 200 // ms
const MIDDLE = { x: 33, y: -45 } as const // of the bubble's paper, from the tip of its tail

export function createBubble(show: Show, { x, y, scale }: TablePlace): Bubble {
  const { scene, clock } = show
  const paper = picture(scene, 'bubble').setOrigin(TAIL.x, TAIL.y)
  const sign = picture(scene, 'thought-balloon', MIDDLE.x, MIDDLE.y)
  const dots = [-15, 0, 15].map((dx) => picture(scene, 'ink', MIDDLE.x + dx, MIDDLE.y))
  const box = scene.add.container(x + TIP.x * scale, y + TIP.y * scale, [paper, sign, ...dots])
  box.setDepth(depth.floor(y - BEHIND))
  return {
    box,
    update(customer, since) {
      const speaks = customer !== null && isSpeaking(customer)
      box.setVisible(speaks)
      if (!customer || !speaks) return
      const opened = share(clock.at, since, 240)
      box.setScale(scale * (show.calm() ? 1 : back(opened))).setAlpha(show.calm() ? opened : 1)
      const writing = customer.phase === 'ordering'
      const stays = customer.phase === 'waiting' && isSettled(show, customer)
      reframe(paper, stays ? `bubble-${customer.dish}` : 'bubble')
      sign.setVisible(!writing && !stays)
      for (const dot of dots) dot.setVisible(writing)
      if (writing) dots.forEach((dot, index) => write(show, dot, index))
      else if (!stays) showSign(show, sign, customer)
    },
  }
}

function isSpeaking({ phase }: DeepReadonly<Customer>): boolean {
  return phase === 'reading' || phase === 'handUp' || phase === 'ordering' || phase === 'waiting'
}

/** Its sign does not grow any more. */
function isSettled({ clock, calm }: Show, { since }: DeepReadonly<Customer>): boolean {
  return calm() || clock.at - since >= GROWS
}

function write(show: Show, dot: GameObjects.Image, index: number): void {
  dot.setY(MIDDLE.y + 4 * wave(show, 700, -index / 5))
}

function showSign(show: Show, sign: GameObjects.Image, customer: DeepReadonly<Customer>): void {
  const { phase, since, dish } = customer
  const fresh = show.calm() ? 1 : out(share(show.clock.at, since, GROWS))
  if (phase === 'handUp') {
    reframe(sign, 'red-exclamation-mark')
    const beat = wave(show, 640)
    sign.setScale(1.12 * fresh * (1 + 0.06 * beat)).setY(MIDDLE.y - 2.5 * beat)
  } else if (phase === 'waiting') {
    reframe(sign, dish)
    sign.setScale(BUBBLE.dish.scale * fresh).setY(MIDDLE.y)
  } else {
    reframe(sign, 'thought-balloon')
    sign.setScale(1).setY(MIDDLE.y + 1.5 * wave(show, 1500))
  }
}
