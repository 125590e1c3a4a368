// What a program can ask of the café, in whatever language, and what it is answered. Programs and host
// exchange numbers and JSON alone.

/** What can be asked for; each is answered once, at once or later in the shift. */
export const calls = [
  'sleep', // for so many ms
  'nextHand', // → the table of the first raised hand that was not given to anybody
  'takeOrder', // at a table → order
  'cook', // an order, by its ticket → dish
  'serve', // a dish, by its ticket → points
  'serveSliced', // what is to be flambéed, with others' turns in between → points
  'chat', // at a table → points
  'pull', // a ticket that nobody waits for → whether it was in time
  'reserve', // goods for an order → null
  'putBack', // the tags that are of no use → null
  'ship', // an order's goods before it is paid → null
  'turnDown', // the guest at a table, who will get nothing → null
  'save', // a dish, in the background → points
  'saveHere', // a dish, at once and to the end → points
  'leavePot', // at a table → null
  'askNumber', // at a table → null
  'look', // at the pass → null
] as const
export type CallName = (typeof calls)[number]

/** `on` is a table, a ticket or ms; -1 where nothing is named. */
export type Call = { readonly name: CallName; readonly on: number }

/** Why something did not come about. */
export const cafeErrors = [
  'CustomerLeft',
  'Burnt',
  'Declined', // the payment
  'SoldOut',
  'Oversold', // it was sold although there was nothing left
  'RailFull',
  'NotReady', // the dish is not done, or its tray is not complete
  'TooEarly', // the course before is still being eaten
  'NothingToDo', // there, for a waiter who has come for this
] as const
export type CafeErrorName = (typeof cafeErrors)[number]

export type Value = number | boolean | null | OrderValue | DishValue
type OrderValue = {
  readonly kind: 'order'
  readonly ticket: number
  readonly table: number
  readonly dish: string
}
export type DishValue = {
  readonly kind: 'dish'
  readonly ticket: number
  readonly table: number
  readonly dish: string
}

export type Answer =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CafeErrorName; readonly table: number }

export type Settle = (answer: Answer) => void

/** What a program can listen to. */
export const happenings = [
  'handRaised',
  'dishDone',
  'dishBurnt',
  'declined',
  'customerSeated',
  'customerLeft',
  'lastCall',
] as const
export type HappeningName = (typeof happenings)[number]

/** `table` is -1 where it is about no table, `ticket` where about no order. */
export type Happening = {
  readonly name: HappeningName
  readonly table: number
  readonly ticket: number
  readonly dish: string
}
