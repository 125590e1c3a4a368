// The rules a level may have beyond the ordinary ones, as data; what each does is in a file of its
// own. A new rule begins here: the table of rules does not compile until it is there as well.

type Rules = {
  /** The rail takes so many tickets that wait for a cook; more stay on the waiter's pad. */
  readonly railLimit: { readonly tickets: number }
}

export type RuleType = keyof Rules
export type RuleOf<T extends RuleType> = {
  readonly [K in T]: { readonly type: K } & Rules[K]
}[T]
export type SpecialRule = RuleOf<RuleType>
