// At the till of whoever has ordered: over the head whether that is paid for, and on the till's front
// whether a tag keeps the goods, or they are out already.
import { saleOf } from '../../reading/index.ts'
import type { Payment, Sale } from '../../reading/index.ts'
import { sitterAt } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption, isEnlarged } from './caption.ts'
import { isSaidAt } from './doings.ts'
import { belowCounter, besideNumber, onCloth } from './on-cloth.ts'

const ABOVE = { aside: 0, y: -156 } as const // from the table's centre, above its bubble
const BESIDE = { aside: 74, y: -136 } as const // on the aisle's side, over whoever stands there

const signs: Readonly<Record<Payment, string>> = { pending: '○', paid: '✓', declined: '✕' }

export function createSales(context: StageContext, sharpness: number): View {
  const { play, places } = context
  if (!play.level.rules.some(({ type }) => type === 'payments')) return { update() {} }
  const at = places.plan.aisle === null ? ABOVE : BESIDE
  const hasShelf = play.room.specials?.shelf !== undefined
  const captions = places.tables.map((place) => ({
    place,
    payment: createCaption(context, sharpness),
    goods: createCaption(context, sharpness),
  }))
  return {
    update() {
      const seen = { room: play.room, floor: play.level.floor }
      for (const { place, payment, goods } of captions) {
        const { x, y, scale, station, side } = place
        const customer = play.room.customers[sitterAt(seen.floor, seen.room, station)]
        const sale = customer && customer.phase !== 'eating' ? saleOf(seen, customer) : null
        if (!sale) {
          payment.hide()
          goods.hide()
          continue
        }
        const above = belowCounter(context, y + at.y * scale, payment)
        payment.show(paymentWords(sale, context), x - side * at.aside * scale, above)
        const kept = goodsWords(sale, hasShelf)
        if (kept === null || isSaidAt(play.room, station)) goods.hide()
        else {
          const middle = besideNumber(context, place, kept, goods.height())
          goods.show(kept, middle, onCloth(context, place, goods))
        }
      }
    },
  }
}

/** Upright, and in a small room, there is no room for more between a head and what is beside it. */
export function paymentWords(
  { payment }: Pick<Sale, 'payment'>,
  context: Pick<StageContext, 'numberScale' | 'finger' | 'places'>,
): string {
  const isBrief = context.places.plan.aisle !== null || isEnlarged(context)
  const word = isBrief && payment === 'pending' ? 'unpaid' : payment
  return `${signs[payment]} ${t(`roomRules.${word}`)}`
}

function goodsWords({ payment, isShipped, hasTag }: Sale, hasShelf: boolean): string | null {
  if (isShipped) return t('roomRules.shipped')
  if (!hasShelf || payment === 'declined') return null
  return hasTag ? t('roomRules.tags', { count: 1 }) : t('roomRules.noTag')
}
