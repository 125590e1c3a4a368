// The rules a level may have beyond the ordinary ones, as data; what each does is in a file of its
// own. A new rule begins here: the table of rules does not compile until it is there as well.

type Rules = {
  /** So many per cent of the dishes burn when first cooked; an apology gives `relief` of a bar. */
  readonly burns: {
    readonly percent: number
    readonly relief: number
    readonly evenly?: true // in each run of 100 ÷ percent customers it is exactly one
    readonly onlyAsked?: true // taken off the pass only by a visit that names the ticket
  }
  /** One of the customers number `from` to `to`, known by the look, chats with whoever visits and has
   * nothing else to do there. */
  readonly chats: {
    readonly from: number // counted from 1
    readonly to: number
    readonly look: string // nobody else's
    readonly chatMs: number
    readonly points: number // for listening, once
  }
  /** Who comes in sits down at any of the free tables, not at the first. */
  readonly anyTable: object
  /** A dish loses points for every whole second that it has lain on the pass. */
  readonly cools: { readonly pointsPerSecond: number }
  /** One in so many of the first customers, `menus` in all, eats one course after the other. The next
   * is ordered only when the one before has been eaten. */
  readonly courses: {
    readonly menus: number
    readonly oneOf: number
    readonly dishes: readonly Course[]
    readonly eatMs: number // for each but the last
    readonly tooEarlyMs: number // lost by a waiter who asks before that
  }
  /** Before the first millisecond it is chosen how many tickets the rail takes, from 1 to `most`. */
  readonly railChoice: { readonly most: number }
  /** One in so many customers orders without saying the table: the ticket has no number until a visit
   * to that table asks for it, while it is on the pad. A dish without one is not fetched by anybody. */
  readonly unnumbered: { readonly oneOf: number; readonly askMs: number }
  /** One in so many customers wants refills from the order to the last bite: a waiter whose visit is
   * over pours them before going on, unless a visit of the player's own has left the pot there. */
  readonly refills: {
    readonly oneOf: number
    readonly everyMs: number // from a full cup to an empty one
    readonly pourMs: number
    readonly potMs: number
  }
  /** A ticket is handed over to two cooks: by chance the one or the other is quick. The first dish
   * counts, and nobody waits for the other. */
  readonly twoSuppliers: { readonly quickMs: number; readonly slowMs: number }
  /** One in so many of the first customers, `parties` in all, is a party: one dish for each of them,
   * ordered one at a visit. Their dishes leave the pass together, each in a hand of its own. */
  readonly parties: {
    readonly parties: number
    readonly oneOf: number
    readonly dishes: readonly string[]
    readonly cookMs: number // each
  }
  /** Who leaves has a ticket that goes on, on the rail and with the cook, until somebody pulls it. One
   * in so many customers has no more than `hurriedBar` of a patience bar once the order is written. */
  readonly pulledByHand: {
    readonly hurriedOf: number
    readonly hurriedBar: number
    readonly pullMs: number // that it takes a waiter at the pass
    readonly plateMs: number // before it is done, a dish is on the plate: too late to pull
  }
  /** The rail takes so many tickets that wait for a cook; more stay on the waiter's pad. */
  readonly railLimit: { readonly tickets: number }
  /** Async: a ticket is written at the kitchen before it is handed over, unless the waiter stands there
   * until its dish is done. */
  readonly writtenTickets: { readonly writeMs: number }
  /** Every dish has to be flambéed at its table: whole, or in slices between which the waiter may go. */
  readonly flambe: { readonly flambeMs: number; readonly sliceMs: number }
  /** An order goes from the table to the cooks at once, as far as the rail takes it. */
  readonly calledOut: object
  /** From opening to closing time quick wishes come, each from any of the tables. A waiter between two
   * visits answers them by itself; while one waits for longer than `lateMs`, the shift is frozen. */
  readonly inputs: {
    readonly leastMs: number // from one to the next
    readonly mostMs: number
    readonly answerMs: number
    readonly lateMs: number
  }
  /** What is done is saved, not carried: at the one station by the waiter, who does nothing else for
   * `nowMs`; at the other it is started in `startMs` and goes on in the background for `laterMs`. */
  readonly saving: { readonly nowMs: number; readonly startMs: number; readonly laterMs: number }
  /** The last waiter is absent until hired, and stands at the kitchen for every ticket. */
  readonly hire: { readonly pointsPerSecond: number }
  /** What is ordered is paid for in the background. One in so many payments is declined; what is paid
   * for is packed and shipped. With `shipsEarly` it can be shipped before, for `cost` if it is declined. */
  readonly payments: {
    readonly declinedOf: number
    readonly packMs: number
    readonly shipsEarly?: true
    readonly cost: number // points
  }
  /** Of each of these goods there is one, or one more, and as many customers as that and another want
   * it, one after the other. What is reserved by a tag on the shelf is sold to nobody else. */
  readonly stock: {
    readonly goods: readonly string[]
    readonly few: number // there are so many of a thing, or one more
    readonly tagMs: number
    readonly cost: number // points, for selling what is gone
  }
  /** So many per cent of the customers want a drink, which the waiter makes at the floor's bar. */
  readonly drinks: { readonly percent: number; readonly menu: readonly Drink[] }
}

export type Course = { readonly dish: string; readonly cookMs: number }

export type Drink = {
  readonly drink: string
  readonly makeMs: number
  readonly weight: number // how often it is ordered, relative to the other drinks
}

/** A dish that has lain on the pass for so long, ms. */
export type Cooled = { ticket: number; lainMs: number }

/** Who has had a chat, or has it now, with which waiter. */
export type Chat = { customer: number; waiter: number }

/** A dish at its table that has to be flambéed for so long yet, ms. */
export type Flambe = { ticket: number; leftMs: number }

/** The waiter who can be hired; `since` is when it last was, `workedMs` what is over of its time. */
export type Hire = { presence: 'absent' | 'here' | 'leaving'; since: number; workedMs: number }

/** A quick wish from a table. */
export type Input = { at: number; table: number } // ms since opening; a station

export type Inputs = {
  coming: Input[]
  waiting: Input[] // oldest first
  frozenMs: number // in stretches that are over
  frozenSince?: number // ms since opening; absent while nothing is frozen
}

/** A dish that is saved in the background until then, started by a waiter. */
export type Save = { ticket: number; waiter: number; since: number; until: number }
/** What is left on a shelf: so many of each thing, and the customers who have a tag there. */
export type Shelf = { goods: { dish: string; left: number }[]; tags: number[] }

/** What rules remember during a shift, as part of the state. */
export type SpecialsState = {
  burnt?: number[] // tickets whose dish has burnt
  chatted?: Chat[] // in order of their beginning
  cooled?: Cooled[] // dishes that have been picked up
  flambes?: Flambe[] // dishes that have been put down
  hire?: Hire
  inputs?: Inputs
  saves?: Save[] // in the background
  shelf?: Shelf
  railTickets?: number // that the rail takes, as chosen
  lookedAt?: number // without a bell: ms, when a waiter last left the pass
}

export type RuleType = keyof Rules
export type RuleOf<T extends RuleType> = {
  readonly [K in T]: { readonly type: K } & Rules[K]
}[T]
export type SpecialRule = RuleOf<RuleType>
