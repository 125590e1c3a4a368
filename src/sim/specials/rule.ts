// The rules a level may have beyond the ordinary ones, as data; what each does is in a file of its
// own. A new rule begins here: the table of rules does not compile until it is there as well.

type Rules = {
  /** So many per cent of the dishes burn when first cooked; an apology gives `relief` of a bar. */
  readonly burns: { readonly percent: number; readonly relief: number }
  /** The rail takes so many tickets that wait for a cook; more stay on the waiter's pad. */
  readonly railLimit: { readonly tickets: number }
  /** So many per cent of the customers want a drink, which the waiter makes at the floor's bar. */
  readonly drinks: { readonly percent: number; readonly menu: readonly Drink[] }
}

export type Drink = {
  readonly drink: string
  readonly makeMs: number
  readonly weight: number // how often it is ordered, relative to the other drinks
}

/** What rules remember during a shift, as part of the state. */
export type SpecialsState = {
  burnt?: number[] // tickets whose dish has burnt
  lookedAt?: number // without a bell: ms, when a waiter last left the pass
}

export type RuleType = keyof Rules
export type RuleOf<T extends RuleType> = {
  readonly [K in T]: { readonly type: K } & Rules[K]
}[T]
export type SpecialRule = RuleOf<RuleType>
