// Every special rule by its type: one that is missing here does not compile.
import { anyTable } from './any-table.ts'
import { burns } from './burns.ts'
import { calledOut } from './called-out.ts'
import { chats } from './chats.ts'
import { cools } from './cools.ts'
import { courses } from './courses.ts'
import { drinks } from './drinks.ts'
import { flambe } from './flambe.ts'
import { hire } from './hire.ts'
import { inputs } from './inputs.ts'
import { parties } from './parties.ts'
import { payments } from './payments.ts'
import { pulledByHand } from './pulled-by-hand.ts'
import { railChoice } from './rail-choice.ts'
import { railLimit } from './rail-limit.ts'
import { refills } from './refills.ts'
import { saving } from './saving.ts'
import { stock } from './stock.ts'
import { twoSuppliers } from './two-suppliers.ts'
import { unnumbered } from './unnumbered.ts'
import { writtenTickets } from './written-tickets.ts'
import type { RuleOf, RuleType } from './rule.ts'
import type { Special } from './special.ts'

const specials: { readonly [T in RuleType]: Special<T> } = {
  anyTable,
  burns,
  calledOut,
  chats,
  cools,
  courses,
  drinks,
  flambe,
  hire,
  inputs,
  parties,
  payments,
  pulledByHand,
  railChoice,
  railLimit,
  refills,
  saving,
  stock,
  twoSuppliers,
  unnumbered,
  writtenTickets,
}

export function specialOf<T extends RuleType>({ type }: RuleOf<T>): Special<T> {
  return specials[type]
}
