// English: what the shop says otherwise of orders that are paid, declined, shipped and sold out.
import type { Overlay } from '../../key.ts'

export const shopSales = {
  // Beneath three things side by side on the shelf.
  roomRules: {
    soldOut: 'gone',
    left: '{{number}} left',
    tags_one: '{{count}} tag',
    tags_other: '{{count}} tags',
  },
  debrief: { served: '{{number}} settled.' },
  moment: {
    stood_one:
      '{{at}} s: you stood at the bank for {{seconds}} s while **{{count}} order card** was up.',
    stood_other:
      '{{at}} s: you stood at the bank for {{seconds}} s while **{{count}} order cards** were up.',
    stoodAlone: '{{at}} s: you stood at the bank for {{seconds}} s, and no order card was up.',
    handUpAlone: '{{at}} s: till {{table}} held up its order card for **{{seconds}} s**.',
    lost: '{{at}} s: till {{table}} left; you had stood **{{seconds}} s** at the bank.',
    lostWaiting:
      '{{at}} s: till {{table}} left after a long wait, though you had not stood at the bank.',
    lostDoor: '{{at}} s: somebody left at the door, without a till.',
    discontent: '{{at}} s: till {{table}} was served, after the longest wait of all.',
    shippedUnpaid:
      '{{at}} s: you shipped the order of till {{table}} before it was paid; **{{seconds}} s** later you had to say that the payment was declined.',
    declinedLater:
      '{{at}} s: you said “order received” at till {{table}}, and that was true; **{{seconds}} s** later the bank said: **declined**.',
    lateMail:
      '{{at}} s: the bank had an answer for till {{table}}; **{{seconds}} s** later its mail went out.',
    mailUnsent:
      '{{at}} s: the bank had an answer for till {{table}}; **{{seconds}} s** later its mail was still not out.',
    oversold:
      '{{at}} s: till {{table}} ordered while something was left ({{dish}}). **Orders taken in between: {{number}}.** When it was paid, nothing was left.',
    kept: '{{at}} s: you hung a tag for till {{table}} ({{dish}}). **Orders taken in between: {{number}}.** When it was paid, it was still there.',
    idleTag:
      '{{at}} s: the payment of till {{table}} was declined, and its tag hung on for **{{seconds}} s** ({{dish}}).',
  },
  panel: {
    frame: {
      packing: 'packing for till {{table}}',
      turningDown: 'sorry, till {{table}}: there is nothing',
      reserving: 'a tag for till {{table}}',
      puttingBack: 'tag of till {{table}} back',
    },
    spoken: {
      toReserve: 'till {{table}}: order without a tag on the shelf, not handed over yet',
      soldOut: 'till {{table}}: nothing is left for this order',
      declined: 'till {{table}}: payment declined, to be told so',
    },
  },
  coach: {
    turnDown: 'Nothing left! Tell till {{table}}.',
  },
  station: {
    declinedDish: 'Declined payment of till {{table}}',
  },
  speech: {
    declined_one: 'Payment declined for till {{tables}}. Fetch the answer.',
    declined_other: 'Payments declined for tills {{tables}}. Fetch the answers.',
    shippedEarly_one: 'Shipped for till {{tables}} before it is paid.',
    shippedEarly_other: 'Shipped for tills {{tables}} before they are paid.',
    turnedDown_one: 'Till {{tables}} knows that there will be nothing.',
    turnedDown_other: 'Tills {{tables}} know that there will be nothing.',
    oversold_one: 'Till {{tables}} has paid, and nothing is left.',
    oversold_other: 'Tills {{tables}} have paid, and nothing is left.',
    toReserve_one: 'The order of till {{tables}} has no tag on the shelf.',
    toReserve_other: 'The orders of tills {{tables}} have no tags on the shelf.',
    soldOut_one: 'Nothing is left for till {{tables}}. Say so.',
    soldOut_other: 'Nothing is left for tills {{tables}}. Say so.',
  },
  timeline: {
    what: {
      packing: 'packing till {{table}}’s {{dish}}',
      turningDown: 'telling till {{table}} that there will be nothing',
      reserving: 'reserving till {{table}}’s {{dish}}',
      puttingBack: 'putting back the tag of till {{table}}',
    },
    mark: {
      declined: '{{at}}: the payment of till {{table}} is declined',
      turnedDown: '{{at}}: till {{table}} knows that there will be nothing',
      oversold: '{{at}}: till {{table}} has paid, and nothing is left',
    },
  },
} as const satisfies Overlay
