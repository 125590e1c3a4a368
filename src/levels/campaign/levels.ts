// The levels of the campaign in their order. They are levels like all others for links and replays,
// but only the campaign offers them.
import { allTogether } from './all-together.ts'
import { bellWaits } from './bell-waits.ts'
import { burntDishes } from './burnt-dishes.ts'
import { courseByCourse } from './course-by-course.ts'
import { dropTheTicket } from './drop-the-ticket.ts'
import { espresso } from './espresso.ts'
import { flambe } from './flambe.ts'
import { frozenApp } from './frozen-app.ts'
import { graduation } from './graduation.ts'
import { guestHasLeft } from './guest-has-left.ts'
import { justARefill } from './just-a-refill.ts'
import { lastCake } from './last-cake.ts'
import { noTableNumber } from './no-table-number.ts'
import { onePairOfHands } from './one-pair-of-hands.ts'
import { orderReceived } from './order-received.ts'
import { slowTuesday } from './slow-tuesday.ts'
import { standAndWait } from './stand-and-wait.ts'
import { tooManyTickets } from './too-many-tickets.ts'
import { twoSuppliers } from './two-suppliers.ts'

export const campaignLevels = [
  standAndWait,
  dropTheTicket,
  slowTuesday,
  bellWaits,
  courseByCourse,
  allTogether,
  burntDishes,
  guestHasLeft,
  orderReceived,
  lastCake,
  onePairOfHands,
  flambe,
  frozenApp,
  espresso,
  tooManyTickets,
  justARefill,
  twoSuppliers,
  noTableNumber,
  graduation,
] as const

export type CampaignId = (typeof campaignLevels)[number]['id']

/** For ids from outside. */
export function isCampaignId(id: string): id is CampaignId {
  return campaignLevels.some((level) => level.id === id)
}
