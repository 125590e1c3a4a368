// The speech bubble of a table: what its customer has in mind, as one picture or three dots.
import type { GameObjects } from 'phaser'
import { customerSituation } from '../../reading/index.ts'
import type { CustomerSituation } from '../../reading/index.ts'
import { isCupEmpty } from '../../sim/index.ts'
import type { Customer, DeepReadonly } from '../../sim/index.ts'
import { back, out, share } from '../ease.ts'
import { BUBBLE } from '../joint-cells.ts'
import type { TablePlace } from '../layout.ts'
import { depth, framesOf, picture, reframe, wave } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import { createGroup } from './group.ts'
import type { Group } from './group.ts'

export type Bubble = {
  /** `since` is when the customer had sat down. */
  update(customer: DeepReadonly<Customer> | null, since: number): void
}

/** What is on the paper; a joint picture is the paper with a dish on it. */
type Content = 'none' | 'dots' | 'sign' | 'joint'

const bubbles = framesOf('bubble')
const TAIL = { x: 7 / BUBBLE.width, y: 80 / BUBBLE.height } as const
const TIP = { x: 50, y: -62 } as const // of the tail, from the table's centre
const DOTS = [-15, 0, 15] // from the middle
const GROWS = 200 // ms
const MIDDLE = { x: 33, y: -45 } as const // of the bubble's paper, from the tip of its tail

export function createBubble(context: StageContext, { x, y, scale, side }: TablePlace): Bubble {
  const { scene, clock } = context
  const paper = picture(scene, 'bubble').setOrigin(TAIL.x, TAIL.y)
  const sign = picture(scene, 'thought-balloon')
  const dots = DOTS.map(() => picture(scene, 'ink'))
  const parts = [paper, sign, ...dots]
  for (const part of parts) part.setDepth(depth.bubble).setVisible(false)
  let shown: Content = 'none'
  const show = (content: Content): void => {
    if (content === shown) return
    shown = content
    paper.setVisible(content !== 'none')
    sign.setVisible(content === 'sign')
    for (const dot of dots) dot.setVisible(content === 'dots')
  }
  const group = createGroup(x + TIP.x * side * scale, y + TIP.y * scale)
  return {
    update(customer, since) {
      const wantsRefill = customer !== null && isCupEmpty(context.play.room, customer)
      const speaks = customer !== null && (wantsRefill || isSpeaking(customer))
      if (!customer || !speaks) return show('none')
      const opened = share(clock.at, since, 240)
      group.scale = scale * (context.calm() ? 1 : back(opened))
      group.put(paper, 0, 0, side, 1)
      const alpha = context.calm() ? opened : 1
      if (paper.alpha !== alpha) for (const part of parts) part.setAlpha(alpha)
      const writing = customer.phase === 'ordering'
      const asks = wantsRefill ? CUP : signFor[situationOf(context, customer)]
      const joint = bubbles(customer.dish) // which not every level's dishes have
      const isStill = customer.phase === 'waiting' && !asks && isSettled(context, customer)
      const stays = isStill && paper.texture.has(joint)
      reframe(paper, stays ? joint : 'bubble')
      show(writing ? 'dots' : stays ? 'joint' : 'sign')
      if (writing) write(context, group, dots, side)
      else if (asks) showAsking(context, group, sign, side, asks)
      else if (!stays) showSign(context, group, sign, customer, side)
    },
  }
}

/** At a party everybody has a bubble of their own. */
function isSpeaking({ phase, toOrder }: DeepReadonly<Customer>): boolean {
  if (toOrder !== undefined) return false
  return phase === 'reading' || phase === 'handUp' || phase === 'ordering' || phase === 'waiting'
}

const CUP = 'hot-beverage'

/** What is shown instead of the dish, where somebody has to come before that. */
const signFor: Readonly<Partial<Record<CustomerSituation, string>>> = {
  toFlambe: 'fire',
  toNumber: 'red-question-mark',
  declined: 'broken-heart',
  soldOut: 'broken-heart',
}

function situationOf({ play }: StageContext, customer: DeepReadonly<Customer>): CustomerSituation {
  const { room, level } = play
  return customerSituation({ room, floor: level.floor }, customer)
}

function showAsking(
  context: StageContext,
  group: Group,
  sign: GameObjects.Image,
  side: number,
  frame: string,
): void {
  reframe(sign, frame)
  group.put(sign, MIDDLE.x * side, MIDDLE.y - 2 * wave(context, 640))
}

/** Its sign does not grow any more. */
function isSettled({ clock, calm }: StageContext, { since }: DeepReadonly<Customer>): boolean {
  return calm() || clock.at - since >= GROWS
}

function write(
  context: StageContext,
  group: Group,
  dots: readonly GameObjects.Image[],
  side: number,
): void {
  dots.forEach((dot, index) => {
    group.put(
      dot,
      MIDDLE.x * side + (DOTS[index] ?? 0),
      MIDDLE.y + 4 * wave(context, 700, -index / 5),
    )
  })
}

function showSign(
  context: StageContext,
  group: Group,
  sign: GameObjects.Image,
  customer: DeepReadonly<Customer>,
  side: number,
): void {
  const { phase, since, dish } = customer
  const fresh = context.calm() ? 1 : out(share(context.clock.at, since, GROWS))
  if (phase === 'handUp') {
    reframe(sign, 'red-exclamation-mark')
    const beat = wave(context, 640)
    group.put(sign, MIDDLE.x * side, MIDDLE.y - 2.5 * beat, 1.12 * fresh * (1 + 0.06 * beat))
  } else if (phase === 'waiting') {
    reframe(sign, dish)
    group.put(sign, MIDDLE.x * side, MIDDLE.y, BUBBLE.dish.scale * fresh)
  } else {
    reframe(sign, 'thought-balloon')
    group.put(sign, MIDDLE.x * side, MIDDLE.y + 1.5 * wave(context, 1500))
  }
}
