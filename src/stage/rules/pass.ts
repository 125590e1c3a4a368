// On the pass and with the cooks: a dish that gets cold and what that costs, one that is burnt, and one
// that nobody waits for any more. Each has a sign and a word.
import { passSlot, ticketPlace } from '../../levels/index.ts'
import { passIn, ticketSituation } from '../../reading/index.ts'
import type { TicketSituation } from '../../reading/index.ts'
import { number, t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { depth, picture, reframe, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { captionHeight, createCaption } from './caption.ts'
import type { Caption } from './caption.ts'

export type Told = {
  readonly x: number
  readonly y: number
  readonly sign: string | null
  readonly words: string
}

const SIGN = { x: -24, y: -24, scale: 0.62 } as const // from the middle of the dish
const BELOW = 30 // units from a dish down to its words, on the counter's edge
const BESIDE_DIAL = 44
const LETTER = 0.6 // of its height, the width of a letter with its outline

export function createPassSigns(context: StageContext, sharpness: number): View {
  const { scene, play } = context
  const pool: { readonly sign: ReturnType<typeof picture>; readonly words: Caption }[] = []
  const at = (index: number) => {
    const known = pool[index]
    if (known) return known
    const sign = picture(scene, 'fire').setDepth(depth.pass + 1)
    return (pool[index] = { sign, words: createCaption(context, sharpness, colours.cream) })
  }
  return {
    update() {
      const told = play.room.closed ? [] : toldIn(context)
      told.forEach(({ x, y, sign: frame, words }, index) => {
        const { sign, words: caption } = at(index)
        sign.setVisible(frame !== null)
        if (frame) {
          reframe(sign, frame)
          const bob = 1.5 * wave(context, 900, index / 3)
          sign.setPosition(x + SIGN.x, y + SIGN.y + bob).setScale(SIGN.scale)
        }
        caption.show(words, x, y + (frame === null ? BESIDE_DIAL : BELOW))
      })
      for (const { sign, words } of pool.slice(told.length)) {
        sign.setVisible(false)
        words.hide()
      }
    },
  }
}

function toldIn(context: StageContext): readonly Told[] {
  const { play, places } = context
  const { room, level } = play
  const seen = { room, floor: level.floor }
  const { counter } = places.plan
  const pass = passIn(seen)
  const lying = pass.flatMap((id, nth): readonly Told[] => {
    const ticket = room.tickets[id]
    const said = ticket && tellOf(context, ticketSituation(seen, ticket), ticket.readyAt)
    return said ? [{ ...passSlot(counter, nth, pass.length, context.finger()), ...said }] : []
  })
  const forNobody = room.tickets.flatMap((ticket, id): readonly Told[] => {
    const place = ticketPlace(counter, room, id)
    const isLeft = place && ticketSituation(seen, ticket) === 'forNobody'
    return isLeft ? [{ ...place, sign: null, words: t('roomRules.forNobody') }] : []
  })
  return [...lying, ...joined(forNobody, captionHeight(context))]
}

/** One word between neighbours whose words would meet. */
export function joined(all: readonly Told[], height: number): readonly Told[] {
  const [first, ...others] = all.toSorted((one, other) => one.x - other.x)
  if (!first) return []
  const wide = first.words.length * LETTER * height
  const met = others.filter(({ x, y }) => y === first.y && x - first.x < wide)
  const x = met.reduce((sum, each) => sum + each.x, first.x) / (met.length + 1)
  return [{ ...first, x }, ...joined(others.slice(met.length), height)]
}

function tellOf(
  { play, clock }: StageContext,
  situation: TicketSituation,
  readyAt: number,
): Pick<Told, 'sign' | 'words'> | null {
  if (situation === 'burnt') return { sign: 'fire', words: t('roomRules.burnt') }
  const rule = play.level.rules.find(({ type }) => type === 'cools')
  const lain = Math.floor((clock.at - readyAt) / 1_000)
  if (rule?.type !== 'cools' || lain < 1) return null
  const points = number(rule.pointsPerSecond * lain)
  return { sign: 'snowflake', words: t('roomRules.cold', { points }) }
}
