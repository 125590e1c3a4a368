// Over the table of whoever has ordered: whether that is paid for, and whether the goods are out already.
import { saleOf } from '../../reading/index.ts'
import type { Payment, Sale } from '../../reading/index.ts'
import { sitterAt } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'

const LINE = 22 // units from one line to the next
const ABOVE = { aside: 0, y: -166 } as const // from the table's centre, above its bubble
const BESIDE = { aside: 74, y: -100 } as const // on the aisle's side, where the raised hand was

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
        const top = y + at.y * scale
        const middle = x - side * at.aside * scale
        payment.show(`${signs[sale.payment]} ${t(`roomRules.${sale.payment}`)}`, middle, top)
        const said = goodsWords(sale, hasShelf)
        if (said === null) goods.hide()
        else goods.show(said, middle, top - LINE)
      }
    },
  }
}

function goodsWords({ payment, isShipped, hasTag }: Sale, hasShelf: boolean): string | null {
  if (isShipped) return t('roomRules.shipped')
  if (!hasShelf || payment === 'declined') return null
  return hasTag ? t('roomRules.tags', { count: 1 }) : t('roomRules.noTag')
}
