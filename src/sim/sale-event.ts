// What happens in a sale, as `event.ts` has the rest.

/** Why somebody has to be told that there will be nothing. */
export type NoGoods =
  | 'declined' // the payment
  | 'soldOut' // found out before the payment
  | 'oversold' // paid for, and gone

export type SaleEvent =
  /** The payment: what lies on the pass is a refusal. */
  | {
      readonly type: 'orderDeclined'
      readonly at: number
      readonly cook: number
      readonly ticket: number
    }
  /** The goods are out, and nobody knows yet whether they will be paid for. */
  | {
      readonly type: 'shippedEarly'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  /** Somebody has been told in time that there will be nothing. */
  | {
      readonly type: 'turnedDown'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number // or NONE
      readonly reason: Exclude<NoGoods, 'oversold'>
      readonly wasShipped: boolean
      readonly satisfaction: number
      readonly points: number // 0, or fewer
    }
  /** Paid for, and nothing left: the customer leaves. */
  | {
      readonly type: 'oversold'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
      readonly points: number // 0, or fewer
    }
  /** A tag hangs on one of the shelf's goods; it is off again. */
  | {
      readonly type: 'goodsReserved' | 'goodsPutBack'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
